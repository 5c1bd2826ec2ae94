import { define } from '../../element/define.js';
import { SalaryOutlookElement } from './salary-outlook.element.js';

declare global {
  interface HTMLElementTagNameMap {
    'ma-salary-outlook': SalaryOutlookElement;
  }
}

define('ma-salary-outlook', SalaryOutlookElement);
