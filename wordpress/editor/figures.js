// The figures of a Salary outlook block, as a form: WordPress has no block for terms and answers.
import { Button, el, useEffect, useState, widgets, words } from './wp.js';
import { FIGURES } from './modes.js';

/** Settings with a label for each period of the pay. The element takes the period from the label before the setting. */
const PAY = Object.fromEntries(
  widgets['salary-outlook'].settings.filter(({ lines }) => lines).map((each) => [each.name, each]),
);
const periodIn = (attributes) => (attributes['pay-period'] === 'hour' ? 'hour' : 'year');
const labelOf = (field, period) => PAY[field]?.lines[period] ?? words[field];

/**
 * Returns labels for another period, each in its own language: a person with another language may have saved the block.
 * Other labels stay, and those of a field with two lines, such as the median by the year and by the hour.
 */
export function relabeled(labels = [], attributes) {
  const isAlone = (field) => labels.filter((each) => each.field === field).length === 1;
  return labels.map(({ field, text }) => {
    const { lines, known = [] } = PAY[field] ?? {};
    const pair = isAlone(field) && [lines, ...known].find((each) => Object.values(each ?? {}).includes(text));
    return { field, text: pair ? pair[periodIn(attributes)] : text };
  });
}

const isOpen = ({ answer }) => !answer.trim();

/**
 * All lines of the form: the standard figures, then those that the author has added. Lines without an answer are not
 * saved, so they come from the lines before. A label that follows the period is undefined.
 */
function linesOf(attributes, before = []) {
  const { labels = [], answers = [] } = attributes;
  const open = before.filter(isOpen);
  const saved = labels.map(({ field, text }, index) => ({
    field,
    label: text === labelOf(field, periodIn(attributes)) ? undefined : text,
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

/** Returns the attributes for lines. Only lines with an answer are saved. */
const attributesOf = (lines, period) => {
  const answered = lines.filter((line) => !isOpen(line));
  return {
    labels: answered.map(({ field, label = labelOf(field, period) }) => ({
      field,
      text: label || words.newLine,
    })),
    answers: answered.map(({ answer }) => ({ text: answer })),
  };
};

export function Figures({ attributes, setAttributes }) {
  const [lines, setLines] = useState(() => linesOf(attributes));
  const period = periodIn(attributes);
  const written = JSON.stringify(attributesOf(lines, period));
  const given = JSON.stringify({ labels: attributes.labels ?? [], answers: attributes.answers ?? [] });
  // Attributes that this form did not write come from undo, redo or another person.
  useEffect(() => {
    if (given !== written) setLines(linesOf(attributes, lines));
  }, [given]);

  const change = (index, part, value) => {
    const next = lines.map((line, at) => (at === index ? { ...line, [part]: value } : line));
    setLines(next);
    setAttributes(attributesOf(next, period));
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
    lines.map(({ field, label = labelOf(field, period), answer }, index) =>
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
