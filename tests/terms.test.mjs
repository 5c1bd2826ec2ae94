// Tests the glossaries: translations that use another word are found, and so are faults of a glossary.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { glossaryProblems, termProblems } from '../tools/i18n/terms.mjs';

const DUTY = { term: 'duty', translation: 'función', gloss: 'Part of a job', note: 'Homework is a tarea' };
const EXAM = { ...DUTY, term: 'exam', translation: 'examen', forms: ['exámenes'] };
const ROOM = { ...DUTY, term: 'exam room', translation: 'sala de consulta', forms: ['salas de consulta'] };
const TERMS = [{ ...DUTY, not: ['tarea'], forms: ['funciones'] }, EXAM, ROOM];

describe('a translation', () => {
  for (const [what, source, target, problems] of [
    ['with the chosen word', 'Tick each duty', 'Marque cada función', []],
    ['with another form of the chosen word', 'Two exams', 'Dos exámenes', []],
    ['with a capital or a soft hyphen in the chosen word', 'Duty', 'Fun\u00adción', []],
    ['of a plural without the chosen word', 'Three duties', 'Tres cosas', ['duty']],
    ['without the chosen word', 'Duty checklist', 'Lista', ['duty']],
    ['with the chosen word and a wrong one', 'Duty', 'Función, tarea', ['duty']],
    ['of a longer term without the shorter one', 'Exam rooms', 'Salas de consulta', []],
    ['of two terms with one of them', 'An exam in an exam room', 'En la sala de consulta', ['exam']],
    ['of a word that only contains a term', 'Examples', 'Ejemplos', []],
    ['of a text without a term', 'Print', 'Imprimir', []],
    ['of an address that contains a term', 'At exam-prep.com', 'En exam-prep.com', []],
    ['that is the English, because it is a name', 'Duty, 31-9092', 'Duty, 31-9092', []],
  ])
    it(`a translation ${what} ${problems.length ? 'is named' : 'has no problem'}`, () => {
      const found = termProblems('es', TERMS, { id: 'a.b', source, target });
      assert.deepEqual(
        found.map((problem) => /"([^"]+)" is "/.exec(problem)[1]),
        problems,
      );
      assert.ok(found.every((problem) => /^es: a\.b .* in locales\/terms\/es\.json$/.test(problem)));
    });

  it('a translation needs the word of a term only in texts in which the term has that meaning', () => {
    const terms = [{ ...EXAM, where: ['certifications.*', 'path.exam'] }];
    const countFor = (id) => termProblems('es', terms, { id, source: 'Exam', target: 'Prueba' }).length;
    assert.deepEqual(
      ['certifications.fee', 'path.exam', 'path.exams', 'duties.assist'].map(countFor),
      [1, 1, 0, 0],
    );
  });
});

describe('a glossary', () => {
  const messages = [{ id: 'a', source: 'Each duty' }];
  for (const [what, term, problems] of [
    ['that is complete', DUTY, []],
    ['without a note', { ...DUTY, note: '' }, ['"duty" has no note']],
    ['without a term', { ...DUTY, term: undefined }, ['the term number 1 has no term']],
    [
      'with one form in place of a list',
      { ...DUTY, forms: 'x' },
      ['"duty" has "forms", which must be a list of texts'],
    ],
    ['with an unknown key', { ...DUTY, form: [] }, ['"duty" has "form", which is not a known key']],
    [
      'with a term that no text contains',
      EXAM,
      ['"exam" is in no English text: remove it, or correct "term" or "where"'],
    ],
    ['with a term that the named texts do not contain', { ...DUTY, where: ['b'] }, ['"duty" is in no English text: remove it, or correct "term" or "where"']], // prettier-ignore
  ])
    it(`a glossary ${what} ${problems.length ? 'is reported' : 'has no problem'}`, () =>
      assert.deepEqual(
        glossaryProblems('es', [term], messages),
        problems.map((problem) => `locales/terms/es.json: ${problem}`),
      ));
});
