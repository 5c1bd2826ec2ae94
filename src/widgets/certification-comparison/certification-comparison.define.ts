import { define } from '../../element/define.js';
import { CertificationComparisonElement } from './certification-comparison.element.js';

declare global {
  interface HTMLElementTagNameMap {
    'ma-certification-comparison': CertificationComparisonElement;
  }
}

define('ma-certification-comparison', CertificationComparisonElement);
