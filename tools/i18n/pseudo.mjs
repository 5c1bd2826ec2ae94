// The pseudo-locale: English with an accent on every letter, and a third longer. A text without accents was not passed
// through `msg`. A text that is cut off would be cut off in a language with long words, too.
const PLAIN = 'AaBCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZzbfFmMpPqQvVxX';
const ACCENTED = 'ÀåƁÇçÐđÉéĜĝĤĥÎîĴĵĶķĻļÑñÖöŔŕŠšŢţÛûŴŵÝýŽžƀƒƑɱṀþÞɋɊṽṼẋẊ';
const accented = new Map([...PLAIN].map((letter, index) => [letter, [...ACCENTED][index]]));

const accent = (text) => text.replace(/\{\w+\}|<\/?b>|[A-Za-z]/g, (found) => accented.get(found) ?? found);
const longer = (text) => text + '~'.repeat(Math.ceil(text.replace(/\{\w+\}|<\/?b>/g, '').length * 0.3));

/** `Show` → `Šĥöŵ~~`; placeholders and plural forms stay. */
export const pseudo = (text) =>
  /^\{\w+, plural,/.test(text)
    ? text.replace(/(?<=(?:=\d+|zero|one|two|few|many|other) ?\{)(?:[^{}]|\{\w+\})*(?=\})/g, (branch) =>
        longer(accent(branch)),
      )
    : longer(accent(text));
