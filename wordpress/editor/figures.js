// The figures of a Salary outlook block, as a form: WordPress has no block for terms and answers.
import { Button, el, postTexts, textLanguage, useEffect, useState, words } from './wp.js';
import { languageIn } from './language.js';
import { FIGURES } from './modes.js';

const periodIn = (attributes) => (attributes['pay-period'] === 'hour' ? 'hour' : 'year');
const labelOf = (field, attributes) => postTexts[languageIn(attributes)][periodIn(attributes)][field];

/** Returns the language and the period of a text that is one of our labels of a field. Looks in the first language first. */
function findLabel(field, text, first) {
  for (const language of [first, ...Object.keys(postTexts)])
    for (const period of ['year', 'hour'])
      if (postTexts[language][period][field] === text) return { language, period };
  return undefined;
}

/** Returns the field of a text that is one of our labels, in any language. */
export const fieldOf = (text) => FIGURES.find((field) => findLabel(field, text, textLanguage));

/**
 * Returns labels after a change of the block's language or of the period of its pay. Labels that an author has written
 * stay, and those in a third language: a person who uses the editor in that language may have saved the block. A field
 * with two lines, such as the median by the year and by the hour, keeps its periods.
 */
export function relabeled(labels, before, after) {
  const [oldLanguage, newLanguage] = [before, after].map(languageIn);
  const hasNewPeriod = periodIn(before) !== periodIn(after);
  const isAlone = (field) => labels.filter((each) => each.field === field).length === 1;
  return labels.map(({ field, text }) => {
    const found = findLabel(field, text, oldLanguage);
    if (!found) return { field, text };
    const language = found.language === oldLanguage ? newLanguage : found.language;
    const period = hasNewPeriod && isAlone(field) ? periodIn(after) : found.period;
    return { field, text: postTexts[language][period][field] };
  });
}

const isOpen = ({ answer }) => !answer.trim();

/**
 * All lines of the form: the standard figures, then those that the author has added. Lines without an answer are not
 * saved, so they come from the lines before. A line with our label has no `label`, because that follows the settings.
 */
function linesOf(attributes, before = []) {
  const { labels = [], answers = [] } = attributes;
  const open = before.filter(isOpen);
  const saved = labels.map(({ field, text }, index) => ({
    field,
    label: text === labelOf(field, attributes) ? undefined : text,
    answer: answers[index]?.text ?? '',
  }));
  const standard = FIGURES.map(
    (field) =>
      [...saved, ...open].find((line) => line.field === field) ?? { field, label: undefined, answer: '' },
  );
  // A field may have two lines, such as the median by the year and by the hour.
  const added = [...saved.filter((line) => !standard.includes(line)), ...open.filter(({ field }) => !field)];
  return [...standard, ...added];
}

/** Returns the lines as attributes. Only lines with an answer are saved. */
const attributesOf = (lines, attributes) => {
  const answered = lines.filter((line) => !isOpen(line));
  return {
    labels: answered.map(({ field, label = labelOf(field, attributes) }) => ({
      field,
      text: label || labelOf('other', attributes),
    })),
    answers: answered.map(({ answer }) => ({ text: answer })),
  };
};

export function Figures({ attributes, setAttributes }) {
  const [lines, setLines] = useState(() => linesOf(attributes));
  const written = JSON.stringify(attributesOf(lines, attributes));
  const given = JSON.stringify({ labels: attributes.labels ?? [], answers: attributes.answers ?? [] });
  // Attributes that this form did not write come from undo, redo or another person.
  useEffect(() => {
    if (given !== written) setLines(linesOf(attributes, lines));
  }, [given]);

  const change = (index, part, value) => {
    const next = lines.map((line, at) => (at === index ? { ...line, [part]: value } : line));
    setLines(next);
    setAttributes(attributesOf(next, attributes));
  };
  const input = (index, part, name, value) =>
    el('input', {
      type: 'text',
      dir: 'auto',
      'aria-label': name,
      value,
      onChange: ({ target }) => change(index, part, target.value),
    });

  return el(
    'div',
    { className: 'ma-editor-figures' },
    lines.map(({ field, label = labelOf(field, attributes), answer }, index) =>
      el(
        'div',
        { key: index, className: 'ma-editor-line' },
        input(index, 'label', words.label, label),
        input(index, 'answer', label || words.figure, answer),
      ),
    ),
    el(
      Button,
      {
        variant: 'secondary',
        onClick: () => setLines([...lines, { field: undefined, label: '', answer: '' }]),
      },
      words.addLine,
    ),
  );
}
