// The figures of a Salary outlook block, as a form: WordPress has no block for terms and answers.
import { Button, el, useEffect, useState, widgets, words } from './wp.js';
import { FIGURES } from './modes.js';

/** The labels of the standard figures by the hour. The element takes the period from the label before the setting. */
const HOURLY = Object.fromEntries(
  widgets['salary-outlook'].settings.map(({ name, hourly }) => [name, hourly]),
);
const labelOf = (field, period) => (period === 'hour' && HOURLY[field]) || words[field];
const isStandard = (field, text) => [words[field], HOURLY[field]].includes(text);

/** Returns labels for another period. An author's own labels stay. */
export const relabeled = (labels = [], period) =>
  labels.map(({ field, text }) => ({
    field,
    text: isStandard(field, text) ? labelOf(field, period) : text,
  }));

/** All lines of the form: the standard figures, then those that the author has added. A standard label is undefined. */
function linesOf({ labels = [], answers = [] }) {
  const saved = labels.map(({ field, text }, index) => ({
    field,
    label: isStandard(field, text) ? undefined : text,
    answer: answers[index]?.text ?? '',
  }));
  const standard = FIGURES.map(
    (field) => saved.find((line) => line.field === field) ?? { field, label: undefined, answer: '' },
  );
  const added = saved.filter(({ field }) => !FIGURES.includes(field));
  return [...standard, ...added];
}

/** Returns the attributes for lines. Only lines with an answer are saved. */
const attributesOf = (lines, period) => {
  const answered = lines.filter(({ answer }) => answer.trim());
  return {
    labels: answered.map(({ field, label = labelOf(field, period) }) => ({
      field,
      text: label || words.newLine,
    })),
    answers: answered.map(({ answer }) => ({ text: answer })),
  };
};

export function Figures({ attributes, setAttributes }) {
  // Lines without an answer are not saved in the attributes, so they are kept in the state.
  const [lines, setLines] = useState(() => linesOf(attributes));
  const period = attributes['pay-period'];
  const written = JSON.stringify(attributesOf(lines, period));
  const given = JSON.stringify({ labels: attributes.labels ?? [], answers: attributes.answers ?? [] });
  // Attributes that this form did not write come from undo, redo or another person.
  useEffect(() => {
    if (given !== written) setLines(linesOf(attributes));
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
