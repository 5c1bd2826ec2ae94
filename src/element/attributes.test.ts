import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { clearPage, listenToConsole, logged, show } from '../testing/page.js';
import '../index.js';
import { attributeProblems, nearest } from './attributes.js';

/** The problems with the attributes of the first element of ours, as an author reads them. */
async function reported(markup: string): Promise<string[]> {
  const element = await show<LitElement>(markup);
  const problems = attributeProblems(element).map(({ path, message }) => `${path}: ${message}`);
  logged('error');
  logged('warn');
  clearPage();
  return problems;
}
const didYouMean = (each: string): string => `not a known attribute; did you mean ${each}?`;
const NOT_BOOLEAN = 'expected true or false, got';

describe('The problems with attributes', () => {
  listenToConsole();

  for (const [tag, attributes, problems] of [
    ['duty-checklist', 'json-ld="perhaps"', [`json-ld: ${NOT_BOOLEAN} "perhaps"`]],
    ['duty-checklist', 'readonly="no"', [`readonly: ${NOT_BOOLEAN} "no"`]],
    ['certification-comparison', 'differences-only="1"', [`differences-only: ${NOT_BOOLEAN} "1"`]],
    ['duty-checklist', 'readonly json-ld="JSON-LD"', []],
    ['duty-checklist', 'readonly="READONLY" json-ld="false"', []],
    ['duty-checklist', 'readonly="true"', []],
    ['duty-checklist', 'theme="blue"', ['theme: expected one of auto, light, dark, got "blue"']],
    ['duty-checklist', 'heading-level="1"', ['heading-level: expected one of 2, 3, 4, 5, 6, got "1"']],
    ['duty-checklist', 'heading-level="3" theme="" lang="es-MX" review-by="2027-06"', []],
    [
      'duty-checklist',
      'lang="spanish"',
      ['lang: expected a language code such as es or pt-BR, got "spanish"'],
    ],
    [
      'salary-outlook',
      'review-by="soon"',
      ['review-by: expected a date such as 2026-05-15, 2026-05 or 2026, got "soon"'],
    ],
    ['career-path', 'layout="round"', ['layout: expected one of auto, vertical, horizontal, got "round"']],
    ['career-path', 'layout="horizontal" current="school"', []],
    [
      'certification-comparison',
      'credentials-in="lines"',
      ['credentials-in: expected one of rows, columns, got "lines"'],
    ],
    ['career-path', 'curent="a"', [`curent: ${didYouMean('current')}`]],
    [
      'duty-checklist',
      'hedding="a" storagekey="b"',
      [`hedding: ${didYouMean('heading')}`, `storagekey: ${didYouMean('storage-key')}`],
    ],
    [
      'salary-outlook',
      'mediam="1" payperiod="hour"',
      [`mediam: ${didYouMean('median')}`, `payperiod: ${didYouMean('pay-period')}`],
    ],
    ['salary-outlook', 'data-ma-median="1"', [`data-ma-median: ${didYouMean('median')}`]],
    ['career-path', 'data-ma-hedding="y"', [`data-ma-hedding: ${didYouMean('data-ma-heading')}`]],
    ['duty-checklist', 'data-ma-colour="red"', ['data-ma-colour: not a known attribute']],
    [
      'duty-checklist',
      'id="a" class="b" title="c" slot="d" dir="ltr" role="group" hidden data-id="1" aria-label="e" part="f" style="" tabindex="0" translate="no" name="g" align="left" width="1" data-step="2" x-data="{}" v-if="h"',
      [],
    ],
  ] as const)
    it(`of <ma-${tag} ${attributes}> are ${problems.join(' and ') || 'none'}`, async () => {
      expect(await reported(`<ma-${tag} ${attributes}></ma-${tag}>`)).to.deep.equal(problems);
    });

  it('are also found if a framework sets properties', async () => {
    const element = await show<LitElement>('<ma-career-path></ma-career-path>');
    Object.assign(element, { layout: 'round', headingLevel: 3, theme: null, jsonLd: true });
    await element.updateComplete;
    expect(attributeProblems(element).map(({ path }) => path)).to.deep.equal(['layout']);
    logged('error');
  });

  it('do not include an attribute of HTML as a misspelling of ours', () => {
    const HTML_ATTRIBUTES =
      'accesskey autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint exportparts hidden id inert inputmode is itemid itemprop itemref itemscope itemtype lang nonce part popover role slot spellcheck style tabindex title translate writingsuggestions onclick name value type width height align';
    for (const tag of ['duty-checklist', 'career-path', 'certification-comparison', 'salary-outlook']) {
      const { observedAttributes } = customElements.get(`ma-${tag}`) as unknown as typeof LitElement;
      for (const each of HTML_ATTRIBUTES.split(' '))
        expect(nearest(each, observedAttributes), `${tag} ${each}`).to.equal(undefined);
    }
  });
});
