/** Loads the elements that a page uses, and those that are put into it later. */

/** One literal import() a tag: bundlers follow nothing else. */
const elements: Readonly<Record<string, () => Promise<unknown>>> = {
  'ma-career-path': () => import('../widgets/career-path/career-path.define.js'),
  'ma-certification-comparison': () =>
    import('../widgets/certification-comparison/certification-comparison.define.js'),
  'ma-duty-checklist': () => import('../widgets/duty-checklist/duty-checklist.define.js'),
  'ma-salary-outlook': () => import('../widgets/salary-outlook/salary-outlook.define.js'),
};
const tags = Object.keys(elements);
const asked = new Set<string>();

async function load(tag: string): Promise<void> {
  if (asked.has(tag)) return;
  asked.add(tag);
  try {
    await elements[tag]!().catch(() => elements[tag]!());
  } catch (error) {
    // The page keeps the markup it came with.
    console.error(`ma-widgets: <${tag}> could not be loaded.`, error);
  }
}

function look(within: ParentNode): void {
  for (const tag of tags) if (within.querySelector(tag)) void load(tag);
}

look(document);
new MutationObserver((changes) => {
  if (changes.some(({ addedNodes }) => addedNodes.length)) look(document);
}).observe(document, { childList: true, subtree: true });
