/** Finds occupations by any words of their titles, and by everyday words that BLS does not use. */
import type { OccupationIndex } from '../../src/intake/occupations.js';

/** An occupation of BLS. */
export interface Occupation {
  /** `31-9097` */
  readonly code: string;
  /** `Phlebotomists` */
  readonly title: string;
}

/** Everyday words, with the words of official titles that replace them. */
const LAY: readonly (readonly [lay: string, official: string])[] = [
  ['x-ray', 'radiologic'],
  ['xray', 'radiologic'],
  ['rad', 'radiologic'],
  ['mri', 'magnetic resonance'],
  ['ultrasound', 'sonographers'],
  ['ultrasound tech', 'sonographers'],
  ['nurse', 'registered nurses'],
  ['bookkeeper', 'bookkeeping'],
  ['teacher', 'teachers'],
  ['ekg', 'cardiovascular'],
  ['cna', 'nursing assistants'],
  ['lpn', 'licensed practical'],
  ['rn', 'registered nurses'],
  ['nurse aide', 'nursing assistants'],
  ['emt', 'emergency medical technicians'],
  ['coder', 'medical records'],
  ['coding', 'medical records'],
  ['billing', 'medical records'],
  ['vet', 'veterinary'],
  ['pharm', 'pharmacy'],
  ['pharmacist tech', 'pharmacy technicians'],
  ['trucker', 'truck drivers'],
  ['truck driver', 'heavy and tractor-trailer'],
  ['cdl', 'heavy and tractor-trailer'],
  ['hvac', 'heating, air conditioning'],
  ['hvac tech', 'heating, air conditioning'],
  ['sterile processing', 'medical equipment preparers'],
  ['biller', 'medical records'],
  ['medical biller', 'medical records'],
  ['medical coder', 'medical records'],
  ['pct', 'nursing assistants'],
  ['pca', 'nursing assistants'],
  ['pta', 'physical therapist assistants'],
  ['physical therapy', 'physical therapist'],
  ['ota', 'occupational therapy assistants'],
  ['med tech', 'clinical laboratory'],
  ['lab tech', 'clinical laboratory'],
  ['lineman', 'electrical power-line'],
  ['beautician', 'hairdressers'],
  ['hair stylist', 'hairdressers'],
  ['esthetician', 'skincare'],
  ['nail tech', 'manicurists'],
  ['mechanic', 'mechanics'],
  ['car mechanic', 'automotive service'],
  ['auto mechanic', 'automotive service'],
  ['daycare', 'childcare'],
  ['cop', 'police and sheriff'],
  ['help desk', 'computer user support'],
  ['it support', 'computer user support'],
  ['programmer', 'software developers'],
  ['cyber', 'information security'],
  ['receptionist', 'receptionists'],
  ['front desk', 'receptionists'],
  ['secretary', 'secretaries'],
  ['home aide', 'home health'],
  ['caregiver', 'home health'],
  ['tech', 'technologists'],
  ['tech', 'technicians'],
];

/** The rank of an occupation that does not match. */
const NONE = 5;

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, ' ')
    .trim();

/** Returns true if each word, followed by the pattern `end`, begins at a word of the title. The order does not matter. */
const isIn = (words: string, title: string, end: string): boolean =>
  words.split(' ').every((word) => new RegExp(`(?:^|[\\s-])${word}${end}`).test(title));

/** Returns the words unchanged, and with each everyday word replaced by its official words. */
function meanings(words: string): readonly string[] {
  const all = new Set([words]);
  // Longer phrases first: "truck driver" means more than "driver".
  for (const [lay, official] of [...LAY].sort(([a], [b]) => b.length - a.length))
    for (const each of [...all])
      if (` ${each} `.includes(` ${lay} `)) all.add(plain(` ${each} `.replace(` ${lay} `, ` ${official} `)));
  return [...all];
}

/**
 * Returns at most `most` occupations, the best first: by code, by the first whole words of the title, by whole words in it,
 * by the beginning of the title, by beginnings of words. Of equal ones, the shortest title is first.
 */
export function findOccupations(
  { occupations }: OccupationIndex,
  given: string,
  most = 8,
): readonly Occupation[] {
  const words = plain(given);
  if (words.length < 2) return [];
  const all = meanings(words);
  const rank = (code: string, title: string): number => {
    const name = plain(title);
    if (code.startsWith(words)) return 0;
    if (all.some((each) => name === each || name.startsWith(`${each} `))) return 1;
    if (all.some((each) => isIn(each, name, '(?![^\\s-])'))) return 2;
    if (all.some((each) => name.startsWith(each))) return 3;
    return all.some((each) => isIn(each, name, '')) ? 4 : NONE;
  };
  return Object.entries(occupations)
    .map(([code, title]) => ({ code, title, rank: rank(code, title) }))
    .filter((each) => each.rank < NONE)
    .sort((a, b) => a.rank - b.rank || a.title.length - b.title.length)
    .slice(0, most)
    .map(({ code, title }) => ({ code, title }));
}
