import { html, noChange, nothing, type TemplateResult } from 'lit';
import { booleanProperty } from '../../element/boolean-property.view.js';
import { citationsOf } from '../../intake/document.js';
import { list } from '../../localization/formats.js';
import type { Language } from '../../localization/language.js';
import { format } from '../../localization/message.js';
import type { Cell } from './certification-comparison.model.js';
import {
  asksOf,
  type Access,
  type Qualification,
  type Route,
} from './certification-comparison.routes.model.js';
import type { Arranged, Row } from './certification-comparison.rows.model.js';

/** Renders the question about the reader's qualifications, if a credential has routes. */
export function qualificationsView(
  { qualifications, has, onlyOpen, lang }: Arranged & { readonly lang: string | undefined },
  { msg }: Language,
): unknown {
  if (!qualifications.length) return nothing;
  const box = (name: string, value: string, isOn: boolean, words: TemplateResult | string): TemplateResult =>
    html`<label class="check"
      ><input type="checkbox" name=${name} value=${value} .checked=${booleanProperty(isOn)} ?checked=${isOn} />${words}</label
    >`;
  return html`<details class="which" part="routes" .open=${has.size ? true : noChange}>
    <summary class="link">${msg('Which exam may I take?', { id: 'compare.which', desc: 'Opens a question: what the reader has' })}</summary>
    <fieldset class="pick">
      <legend>${msg('I have', { id: 'compare.have', desc: 'Before boxes: a program, work experience, military training' })}</legend>
      ${qualifications.map(({ id, label }) => box('has', id, has.has(id), html`<bdi lang=${lang ?? nothing}>${label}</bdi>`))}
    </fieldset>
    ${
      has.size
        ? box(
            'open',
            '',
            onlyOpen,
            msg('Only those open to me', {
              id: 'compare.only-open',
              desc: 'Hides the credentials that are not open to the reader',
            }),
          )
        : nothing
    }
  </details>`;
}

/** A route in words: `Work experience (3 years in the last 7)`. */
const routeWords = (route: Route, qualifications: readonly Qualification[], language: Language): string => {
  const asked = list(
    language,
    asksOf(route, qualifications).map(({ label }) => label),
  );
  return route.note ? `${asked} (${route.note})` : asked;
};

function cellFor(
  { isOpen, routes }: Access,
  qualifications: readonly Qualification[],
  language: Language,
): Cell | undefined {
  if (isOpen === undefined) return undefined;
  const or = language.msg('{one}, or {other}', {
    id: 'compare.or',
    desc: 'Two ways to be admitted to an exam, of which one is enough',
  });
  const ways = routes
    .map((route) => routeWords(route, qualifications, language))
    .reduce((one, other) => format(language, or, { one, other }));
  const asks = language.msg('It asks for: {ways}', {
    id: 'compare.asks',
    desc: 'Below “No”: what an exam asks for that the reader does not have',
  });
  const [source, ...also] = new Map(
    routes.flatMap((route) => citationsOf(route)).map((each) => [JSON.stringify(each), each]),
  ).values();
  return {
    flag: isOpen,
    note: isOpen ? ways : format(language, asks, { ways }),
    ...(source && { source, ...(also.length && { also }) }),
  };
}

/** A row that states for each credential if it is open to the reader; none until the reader has a qualification. */
export function accessRows({ shown, access, qualifications }: Arranged, language: Language): readonly Row[] {
  if (!access.size) return [];
  const label = language.msg('Open to you', {
    id: 'compare.open',
    desc: 'Head of a row of a table, with “Yes” or “No” below each exam',
  });
  const cells = shown.map((each) => cellFor(access.get(each)!, qualifications, language));
  return [{ field: { id: '', label }, cells, verdict: undefined, odd: undefined, isComputed: true }];
}

/** Sentences about what is open to the reader, and what is not. */
export function accessWords({ access, closed }: Arranged, language: Language): readonly string[] {
  const all = [...access];
  if (!all.length) return [];
  const names = (those: readonly { readonly name: string }[]): string =>
    list(
      language,
      those.map(({ name }) => name),
    );
  const count = language.msg(
    '{n, plural, =0 {None of {total} is open to you with that.} one {# of {total} is open to you with that.} other {# of {total} are open to you with that.}}',
    { id: 'compare.open-count', desc: 'How many exams a reader may take with what they have' },
  );
  const hidden = language.msg('{n, plural, one {# is hidden: {names}.} other {# are hidden: {names}.}}', {
    id: 'compare.closed-hidden',
    desc: 'Names the exams that are hidden because they are not open to the reader',
  });
  const notOpen = language.msg('Not open: {names}. The first row says what is asked for.', {
    id: 'compare.not-open',
    desc: 'Names the exams that a reader may not take; the first row of the table says why',
  });
  const locked = all.flatMap(([each, { isOpen }]) => (isOpen === false ? [each] : []));
  return [
    format(language, count, { n: all.filter(([, { isOpen }]) => isOpen).length, total: all.length }),
    ...(closed.length
      ? [format(language, hidden, { n: closed.length, names: names(closed) })]
      : locked.length
        ? [format(language, notOpen, { names: names(locked) })]
        : []),
  ];
}
