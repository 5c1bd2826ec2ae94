import { expect } from '@open-wc/testing';
import { linkedData } from './certification-comparison.export.js';
import { parseComparison, type Comparison } from './certification-comparison.model.js';
import { phlebotomist } from './certification-comparison.samples.js';

const exams = parseComparison(phlebotomist).value!;

it('linkedData lists what is shown, as credentials or as occupations', () => {
  const [first, second] = exams.certifications;
  const data = (document: Comparison): string =>
    JSON.stringify(linkedData({ ...document, certifications: [first!, second!] }));
  expect(linkedData(exams)).to.deep.include({
    '@type': 'ItemList',
    numberOfItems: 3,
  });
  expect(data(exams)).to.contain(
    '{"@type":"EducationalOccupationalCredential","name":"PBT (ASCP)","url":"https://example.edu/pbt"}',
  );
  expect(data(exams)).not.to.contain(exams.certifications[2]!.name);
  expect(data({ ...exams, compares: 'occupations' })).to.contain('{"@type":"Occupation","name":"PBT (ASCP)"');
});
