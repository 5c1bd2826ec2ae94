// The answers about credentials for the page "Data and sources".
import { citeAll, counted, dollars, facts, prose, sureOf } from './cited.mjs';

/** Returns a table for each credential, and the cells without an answer with their reasons. */
export async function credentials() {
  const { certificationFacts, comparisonFields, evidence } = await facts('certification-comparison');
  const { sources } = await facts('sources');
  const sure = await sureOf();
  const words = await prose('certification-comparison', 'comparisonProse');
  const left = [];
  const tables = certificationFacts.map(({ id, name, issuer, href, answers, routes }) => {
    const rows = [];
    for (const field of comparisonFields) {
      const fact = answers[field.id];
      const path = `${id}.${field.id}`;
      const label = words[`certifications.${field.id}`];
      if (!fact?.source && !fact?.unknown && !/^(?:full-name|issuer)$/.test(field.id))
        throw new Error(`${path} has neither a source nor a reason why it has no answer`);
      if (fact.unknown) left.push([{ code: path }, `${name}: ${label}`, fact.unknown]);
      // A name is not a figure, and needs no source.
      if (!fact.source) continue;
      const plain = fact.flag === undefined ? words[`certifications.${path}`] : fact.flag ? 'yes' : 'no';
      const amount =
        fact.number &&
        (field.type === 'money'
          ? dollars(fact.number)
          : field.unit
            ? counted(fact.number, field.unit)
            : fact.number);
      const most = fact.max ? ` to ${dollars(fact.max)}` : '';
      const note = words[`certifications.${path}.note`];
      rows.push([
        { code: path },
        label,
        `${amount ?? plain}${most}${note ? ` (${note})` : ''}`,
        citeAll(evidence[fact.source], sources),
        sure(evidence[fact.source]),
        fact.doubt ?? '',
      ]);
    }
    for (const { asks, source, doubt = '' } of routes) {
      const note = words[`certifications.${id}.route.${asks}`];
      rows.push([
        { code: `${id}.route.${asks}` },
        'Route',
        `${words[`certifications.has.${asks}`]}${note ? ` (${note})` : ''}`,
        citeAll(evidence[source], sources),
        sure(evidence[source]),
        doubt,
      ]);
    }
    return { name, issuer, href, rows };
  });
  return { tables, left };
}
