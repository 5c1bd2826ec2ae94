import { define } from '../../element/define.js';
import { CareerPathElement } from './career-path.element.js';

declare global {
  interface HTMLElementTagNameMap {
    'ma-career-path': CareerPathElement;
  }
}

define('ma-career-path', CareerPathElement);
