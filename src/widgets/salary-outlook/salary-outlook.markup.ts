import { headingIn, textOf } from '../../intake/markup.js';
import { readFigure } from './salary-outlook.figure.model.js';

/** Labels that we know, in English and Spanish; whole ones only, because "Median age" is not pay. */
const LABELS: readonly (readonly [field: string, label: RegExp])[] = [
  [
    'median',
    /^(?:(?:(?:annual|yearly|hourly) )?median(?: annual| yearly| hourly)?(?: pay| wages?| salary| earnings)?|(?:salario|sueldo|pago) (?:anual |por hora )?median[oa](?: anual| por hora)?|mediana(?: salarial)?)(?: (?:per|an?|por) (?:year|hour|año|hora))?$/,
  ],
  [
    'growth',
    /^(?:(?:projected )?(?:(?:job|employment) )?growth|crecimiento(?: del empleo)?)(?:,? ?\(?\d{4}.*)?$/,
  ],
  [
    'openings',
    /^(?:(?:(?:annual|yearly|job) )*openings|vacantes)(?: (?:each|per|a|al|por) (?:year|año)| anuales)?$/,
  ],
  ['employment', /^(?:employment|employed|number of jobs|empleos?|empleados)$/],
  ['occupation', /^(?:occupation|ocupación)$/],
  ['region', /^(?:area|state|región|estado)$/],
  ['source', /^(?:source|fuente)$/],
  ['as-of', /^(?:as of|date|fecha)$/],
];
/** `10th percentile`, `25% earn less`, `Top 10%`, `Percentil 90` */
const SHARE =
  /^(?:p|percentil |lowest |bottom |(top |highest ))?(10|25|75|90)(?:th percentile| ?%(?: (?:earn|ganan?)? ?(?:less|menos|(more|más))(?: than| que)?)?)?$/;

function fieldOf(label: string): string | undefined {
  const [whole, top, share, more] = SHARE.exec(label) ?? [];
  if (whole) return `p${top || more ? 100 - Number(share) : share}`;
  return LABELS.find(([, known]) => known.test(label))?.[0];
}

/**
 * Reads a `<dl>`: a `<dt>` is a figure by its `data-field` or by a label that we know, its number is that of a
 * `<data value>` or of the text. A pair that cannot be read so is kept as it stands.
 */
export function readSalaryMarkup(host: Element): unknown {
  const terms = Array.from(host.querySelectorAll('dl dt'));
  if (!terms.length) return undefined;
  const found: Record<string, string> = {};
  const pay: Record<string, Record<string, string>> = {};
  const facts: object[] = [];
  let url: string | undefined;
  let dated: object | undefined;

  for (const term of terms) {
    const answer = term.nextElementSibling;
    const value = answer?.localName === 'dd' ? textOf(answer) : undefined;
    const label = textOf(term);
    if (!label || !value) continue;
    const field =
      term.getAttribute('data-field') ?? fieldOf(label.toLowerCase().replace(/\s*[:*]$/, '')) ?? '';
    const given = answer!.querySelector('data')?.getAttribute('value') ?? value;
    const isPay = /^(?:median|p(?:10|25|75|90))$/.test(field);
    const isNumber = isPay || /^(?:growth|openings|employment)$/.test(field);
    if (!(isNumber ? readFigure(given) !== undefined : LABELS.some(([known]) => known === field)))
      facts.push({ label, value });
    else if (isPay) (pay[/hour|hora/i.test(label + value) ? 'hour' : 'year'] ??= {})[field] = given;
    else found[field] = isNumber ? String(readFigure(given)) : value;
    if (field === 'as-of') dated = { label, value };
    if (field === 'growth') found['period'] = /\d{4}.*\d/.exec(label)?.[0] ?? '';
    if (field === 'source') url = answer!.querySelector('a')?.getAttribute('href') ?? undefined;
  }
  const { occupation, region: name, employment, growth, period, openings, source, 'as-of': asOf } = found;
  const isDate = /^\d{4}(-\d\d){0,2}$/.test(asOf ?? '');
  return {
    ...headingIn(host),
    occupation,
    areas: [{ name, ...pay, employment, date: isDate ? asOf : undefined }],
    growth: growth && { percent: growth, period },
    openings,
    // A date belongs to a source; where there is none it is one more thing to show.
    facts: source || !dated ? facts : [...facts, dated],
    sources: source && [{ name: source, url, [isDate ? 'date' : 'period']: asOf }],
  };
}
