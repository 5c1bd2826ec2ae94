// A call to action for each kind of site, as the snippet builder writes it: for the recipes of the catalogue.
import { importSource } from '../lib/import-source.mjs';
import { writeJson } from './module.mjs';

const ROWS = ['Class and lab', 'Externship'].map((title) => ({ values: { title }, rows: [] }));
const action = { words: 'Apply now', href: 'https://example.edu/apply' };

export async function writeCallsToAction() {
  const { platforms } = await importSource('builder/platforms/platforms.model.ts');
  const { defaults, fillIn } = await importSource('builder/model/snippet.model.ts');
  const { englishTexts } = await importSource('builder/kinds/kind.model.ts');
  const { writeSnippet } = await importSource('builder/write/snippet.write.model.ts');
  const options = { release: { version: '0.0.0', files: {} }, texts: englishTexts, fallback: [] };
  const of = ({ id: platform, form, dialect }) => {
    const snippet = fillIn({ ...defaults, widget: 'career-path', platform, action }, { rows: ROWS, values: {}, columns: [] }); // prettier-ignore
    const { body, lost } = writeSnippet(snippet, options);
    return form === 'attributes' ? { lost } : { code: body, language: dialect === 'jsx' ? 'jsx' : 'html' };
  };
  writeJson('calls-to-action', Object.fromEntries(platforms.map((platform) => [platform.id, of(platform)])));
}
