// Renders the plain tag of docs/frameworks.md in Node, without the library.
import { renderToString } from 'react-dom/server';
import { PlainPath } from './plain-path.jsx';
import { STEPS } from './plain-steps.js';

process.stdout.write(renderToString(<PlainPath steps={STEPS} />));
