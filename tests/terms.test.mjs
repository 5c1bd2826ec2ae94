// The lists of terms: which translations use another word than the one that a language has settled on.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listProblems, termProblems } from '../tools/i18n/terms.mjs';

const DUTY = { term: 'duty', translation: 'función', gloss: 'Part of a job', note: 'Homework is a tarea' };
const EXAM = { ...DUTY, term: 'exam', translation: 'examen', forms: ['exámenes'] };
const ROOM = { ...DUTY, term: 'exam room', translation: 'sala de consulta', forms: ['salas de consulta'] };
const TERMS = [{ ...DUTY, not: ['tarea'], forms: ['funciones'] }, EXAM, ROOM];

describe('a translation', () => {
  for (const [what, source, target, problems] of [
    ['with the chosen word has no problem', 'Tick each duty', 'Marque cada función', []],
    ['with another form of it has none', 'Two exams', 'Dos exámenes', []],
    ['with a capital or a soft hyphen in it has none', 'Duty', 'Fun\u00adción', []],
    ['of a plural is looked at as well', 'Three duties', 'Tres cosas', ['duty']],
    ['without the chosen word is named', 'Duty checklist', 'Lista', ['duty']],
    ['with the chosen word beside a wrong one is named', 'Duty', 'Función, tarea', ['duty']],
    ['of a longer term is not asked for the shorter one', 'Exam rooms', 'Salas de consulta', []],
    ['of both is asked for both', 'An exam in an exam room', 'En la sala de consulta', ['exam']],
    ['of a word that only contains the term has none', 'Examples', 'Ejemplos', []],
    ['of a text without a term has none', 'Print', 'Imprimir', []],
    ['of an address with the term in it has none', 'At exam-prep.com', 'En exam-prep.com', []],
    ['that is the English, because it is a name, has none', 'Duty, 31-9092', 'Duty, 31-9092', []],
  ])
    it(what, () => {
      const found = termProblems('es', TERMS, { id: 'a.b', source, target });
      assert.deepEqual(
        found.map((problem) => /"([^"]+)" is "/.exec(problem)[1]),
        problems,
      );
      assert.ok(found.every((problem) => /^es: a\.b .* in locales\/terms\/es\.json$/.test(problem)));
    });

  it('is asked for a term only where the term has that meaning', () => {
    const terms = [{ ...EXAM, where: ['certifications.*', 'path.exam'] }];
    const ask = (id) => termProblems('es', terms, { id, source: 'Exam', target: 'Prueba' }).length;
    assert.deepEqual(
      ['certifications.fee', 'path.exam', 'path.exams', 'duties.assist'].map(ask),
      [1, 1, 0, 0],
    );
  });
});

describe('a list of terms', () => {
  const messages = [{ id: 'a', source: 'Each duty' }];
  for (const [what, term, problems] of [
    ['that is whole has no problem', DUTY, []],
    ['lacks a note', { ...DUTY, note: '' }, ['"duty" has no note']],
    ['lacks a term', { ...DUTY, term: undefined }, ['the term number 1 has no term']],
    [
      'has one form in place of a list',
      { ...DUTY, forms: 'x' },
      ['"duty" has "forms", which must be a list of texts'],
    ],
    ['has an unknown key', { ...DUTY, form: [] }, ['"duty" has "form", which is not a known key']],
    [
      'has a term that no text has',
      EXAM,
      ['"exam" is in no English text: remove it, or correct "term" or "where"'],
    ],
    ['has a term elsewhere', { ...DUTY, where: ['b'] }, ['"duty" is in no English text: remove it, or correct "term" or "where"']], // prettier-ignore
  ])
    it(what, () =>
      assert.deepEqual(
        listProblems('es', [term], messages),
        problems.map((problem) => `locales/terms/es.json: ${problem}`),
      ),
    );
});
