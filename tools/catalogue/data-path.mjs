// The figures of the career path for the page "Data and sources".
import { importSource } from '../lib/import-source.mjs';
import { FROM, SURE, citeAll, counted, dollars, editions, facts, prose, sureOf } from './cited.mjs';

function timeOf({ min, max = min, unit, about }) {
  const from = min === undefined ? 'up to ' : min === max ? '' : `${min} to `;
  return `${about ? 'about ' : ''}${from}${counted(max, unit)}`;
}

/** The rows of the career path: times, fees and pay, each with the id of its step or option. */
export async function pathRows() {
  const { careerSteps, educationOfOneSource, nextOccupations, studyTimes } = await facts('career-path');
  const { feeOf } = await importSource(`${FROM}/career-path.content.ts`);
  const { sources } = await facts('sources');
  const { nation, education } = await facts('bls');
  const words = await prose('career-path', 'careerPathProse');
  const sure = await sureOf();
  const rows = [];
  const walk = (steps, within) => {
    for (const step of steps) {
      const { id, duration, soc, details = [], options = [] } = step;
      const fee = feeOf(step);
      const median = nation.medians[soc];
      const path = `${within}.${id}`;
      const row = (what, value, ids) => rows.push([{ code: path }, `${what}: ${words[path]}`, value, citeAll(ids, sources), sure(ids)]); // prettier-ignore
      const time = duration && timeOf(duration);
      if (time && details.length)
        rows.push([{ code: path }, `Time: ${words[path]}`, time, 'descriptions of programs; the next rows have what each source says', 'sources differ']); // prettier-ignore
      else if (time) row('Time', time, ['reference-guide', 'career-guide']);
      for (const each of details.filter((detail) => detail.sources))
        rows.push([{ code: `career.${each.id}` }, `Time, by source: ${words[path]}`, words[`career.${each.id}`], citeAll(each.sources, sources), 'as the source says']); // prettier-ignore
      if (fee?.number) {
        const note = words[`${path}.fee`];
        const most = fee.max ? ` to ${dollars(fee.max)}` : '';
        row('Exam fee', `${dollars(fee.number)}${most}${note ? ` (${note})` : ''}`, fee.pages);
      }
      if (median) row('Median pay', dollars(median), ['oews']);
      walk(options, path);
    }
  };
  walk(careerSteps, 'career');
  const isOne = (soc) => education.from === educationOfOneSource.from && educationOfOneSource.of.includes(soc); // prettier-ignore
  const next = Object.values(nextOccupations)
    .flat()
    .map(({ id, soc, duration, classTime = studyTimes[education.bySoc[soc]] }) => [
      { code: `next.${id}` },
      [words[`next.${id}`], ...(soc ? [{ code: soc }] : [])],
      soc ? dollars(nation.medians[soc]) : 'none of its own',
      soc
        ? words[`education.${education.bySoc[soc]}`].replace(/^Typical education: |\.$/g, '')
        : 'none of its own',
      soc ? (editions().projections ? SURE.publisher : isOne(soc) ? SURE.one : SURE.two) : '',
      duration || classTime
        ? [
            `${timeOf(duration ?? classTime)}: `,
            ...citeAll([duration ? 'handbooks' : 'definitions'], sources),
          ]
        : 'not known',
    ]);
  return { rows, next };
}
