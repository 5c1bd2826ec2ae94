/** Hides, on paper, all that is neither in the element that prints, nor around it, nor its page. */
const alone = (name: string): string => {
  const it = `${name}:state(printing)`;
  return `@media print{body :not(:has(${it}),${it},${it} *){display:none!important}}`;
};

/** How long a browser may take to begin. */
const BEGIN_MS = 5000;

/**
 * Prints one element instead of the whole page, and resolves when that is over. Where the element is inside a
 * shadow root, the page prints as it is. A frame without leave to print, and many an app's own browser, print nothing
 * and say nothing: there it is over when nothing has begun.
 */
export function printAlone(element: HTMLElement, states: Set<string>): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(element.getRootNode() === document ? alone(element.localName) : '');
  states.add('printing');
  document.adoptedStyleSheets.push(sheet);
  return new Promise((done) => {
    const after = (): void => {
      clearTimeout(late);
      states.delete('printing');
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      done();
    };
    const late = setTimeout(after, BEGIN_MS);
    window.addEventListener('beforeprint', () => clearTimeout(late), { once: true });
    window.addEventListener('afterprint', after, { once: true });
    window.print();
  });
}
