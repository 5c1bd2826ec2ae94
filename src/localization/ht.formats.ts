/** Haitian Creole, which browsers' `Intl` does not know. Its nouns have one form for any count. */
import type { LocaleFormats } from './language.js';

const MONTHS = ['janvye', 'fevriye', 'mas', 'avril', 'me', 'jen', 'jiyè', 'out', 'septanm', 'oktòb', 'novanm', 'desanm']; // prettier-ignore
const UNITS = { minute: 'minit', hour: 'èdtan', day: 'jou', week: 'semèn', month: 'mwa', year: 'an' };
const SHORT: Partial<typeof UNITS> = { minute: 'min', week: 'sem.' };

export const formats: LocaleFormats = {
  date: (year, month, day) => [day, month && MONTHS[month - 1], year].filter(Boolean).join(' '),
  unit: (n, _count, of, display) => `${n} ${(display === 'short' && SHORT[of]) || UNITS[of]}`,
};
