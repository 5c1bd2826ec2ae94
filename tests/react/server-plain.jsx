// The plain tag of docs/frameworks.md, as a server draws it: it knows nothing of the element.
import { renderToString } from 'react-dom/server';
import { PlainPath } from './plain-path.jsx';
import { STEPS } from './plain-steps.js';

process.stdout.write(renderToString(<PlainPath steps={STEPS} />));
