// Hydrates the plain tag that a server has drawn, or draws it. The test adds the loader before or after this script.
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { PlainPath } from './plain-path.jsx';
import { STEPS } from './plain-steps.js';

const place = document.querySelector('#root');
window.recovered = [];
const onRecoverableError = (error) => window.recovered.push(String(error));
const app = <PlainPath steps={STEPS} />;
flushSync(() => {
  if (place.firstChild) window.root = hydrateRoot(place, app, { onRecoverableError });
  else (window.root = createRoot(place)).render(app);
});
window.draw = (steps) => flushSync(() => window.root.render(<PlainPath steps={steps} />));
