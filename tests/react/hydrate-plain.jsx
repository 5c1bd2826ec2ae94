// Takes over the plain tag that a server drew. Nothing of ours is imported: the loader comes before, or after, when it
// comes. Without a server, it draws the tag itself.
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
