// The pseudo-locale: English with every letter changed and a third longer. A plain letter on a page was never
// sent through `msg`; a word that is cut off had no space for German.
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
