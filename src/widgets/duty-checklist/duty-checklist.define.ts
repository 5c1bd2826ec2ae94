import { define } from '../../element/define.js';
import { DutyChecklistElement } from './duty-checklist.element.js';

declare global {
  interface HTMLElementTagNameMap {
    'ma-duty-checklist': DutyChecklistElement;
  }
}

define('ma-duty-checklist', DutyChecklistElement);
