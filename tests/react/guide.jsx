import { createRoot } from 'react-dom/client';
import { Path } from './path.jsx';
import { PlainPath } from './plain-path.jsx';

createRoot(document.querySelector('#root')).render(<Path />);
createRoot(document.querySelector('#plain')).render(
  <PlainPath steps={[{ title: 'Class and lab' }, 'A plain step']} />,
);
