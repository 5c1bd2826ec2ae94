// The plain tag alone: nothing of ours is imported, the loader comes when it comes.
import { createRoot } from 'react-dom/client';
import { PlainPath } from './plain-path.jsx';

createRoot(document.querySelector('#root')).render(
  <PlainPath steps={['Class and lab', 'A hundred draws']} />,
);
