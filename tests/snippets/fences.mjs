// Reads the fenced code blocks of a document.
import { readFileSync } from 'node:fs';

/**
 * Returns the language and code of each block, the number of the line before its code, and its file if the text before
 * names one. In recipes, a block is in a `<Snippet>`.
 */
export const fencesIn = (text) =>
  Array.from(text.matchAll(/^```(\w*)\n([^]*?)^```$/gm), ({ 1: language, 2: code, index }) => ({
    language,
    code,
    line: text.slice(0, index).split('\n').length,
    file: /`([\w./-]+\.\w+)`(?:\n\n<Snippet>)?\n\n$/.exec(text.slice(0, index))?.[1],
  }));

export const fencesOf = (file) => fencesIn(readFileSync(file, 'utf8'));
