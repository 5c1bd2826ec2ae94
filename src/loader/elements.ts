/** Modules that the loader loads. The build replaces this module by one with the names of the chunks. */

/** Literal `import()` calls: bundlers do not follow others. */
const modules: Readonly<Record<string, () => Promise<unknown>>> = {
  'ma-career-path': () => import('../widgets/career-path/career-path.define.js'),
  'ma-certification-comparison': () =>
    import('../widgets/certification-comparison/certification-comparison.define.js'),
  'ma-duty-checklist': () => import('../widgets/duty-checklist/duty-checklist.define.js'),
  'ma-salary-outlook': () => import('../widgets/salary-outlook/salary-outlook.define.js'),
  mount: () => import('./mount.js'),
};

/** The tags, as a selector. */
export const TAGS = 'ma-career-path,ma-certification-comparison,ma-duty-checklist,ma-salary-outlook';

/** Imports a chunk by its name. */
export const chunk = (name: string): Promise<unknown> => modules[name]!();

/** Defined nowhere. With constants, the first pass of the build would remove the code that requests chunks ahead. */
declare const MA_LOCALES: string | undefined;
declare const MA_SETS: string | undefined;
/** Languages but English; empty where chunks have no names of their own. */
export const LOCALES = typeof MA_LOCALES === 'undefined' ? '' : MA_LOCALES;
/** Built-in sets but the first of each widget. */
export const SETS = typeof MA_SETS === 'undefined' ? '' : MA_SETS;
