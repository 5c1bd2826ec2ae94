import { version } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App, STEPS } from './app.jsx';

const root = createRoot(document.querySelector('#root'));
window.STEPS = STEPS;
window.react = version;
window.draw = (props) => flushSync(() => root.render(<App {...props} />));
window.stop = () => flushSync(() => root.unmount());
window.draw({});
