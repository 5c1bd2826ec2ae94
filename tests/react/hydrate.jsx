import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { App, STEPS } from './app.jsx';

window.STEPS = STEPS;
window.recovered = [];
flushSync(() => {
  window.root = hydrateRoot(document.querySelector('#root'), <App />, {
    onRecoverableError: (error) => window.recovered.push(String(error)),
  });
});
window.draw = (props) => flushSync(() => window.root.render(<App {...props} />));
