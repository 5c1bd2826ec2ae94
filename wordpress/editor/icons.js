// Icons of the blocks, drawn with the stroke width of the editor's own icons.
import { el } from './wp.js';

const PATHS = {
  'duty-checklist': 'M4 6h3v3H4zM4 15h3v3H4zM10 7.5h10M10 16.5h10',
  'career-path': 'M6 4v16M6 7h4M6 12h9M6 17h6M14 5h6v4h-6z',
  'certification-comparison': 'M4 5h16v14H4zM4 10h16M10 5v14M15 5v14',
  'salary-outlook': 'M4 19h16M7 19v-5M12 19V9M17 19V5',
};

export const iconOf = (widget) =>
  el(
    'svg',
    { viewBox: '0 0 24 24', width: 24, height: 24, xmlns: 'http://www.w3.org/2000/svg' },
    el('path', { d: PATHS[widget], fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 }),
  );
