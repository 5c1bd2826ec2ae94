import { native } from '../page/native.js';

/** Downloads a file that is made on this page, without a request. */
export function saveFile(name: string, type: string, content: string): void {
  // The standard alias: many a page has a variable named `URL`.
  const address = webkitURL.createObjectURL(new Blob([content], { type }));
  const link = native(document, 'createElement')('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has read the address by the next task.
  setTimeout(() => webkitURL.revokeObjectURL(address));
}
