/** Documents for tests and stories: one is valid, the others are not. */

export const phlebotomist = {
  heading: 'What a phlebotomist does',
  deck: 'Tick what you have practised.',
  groups: [
    { id: 'draw', label: 'Draws' },
    { id: 'desk', label: 'At the desk' },
  ],
  duties: [
    {
      id: 'verify',
      text: 'Verify who the patient is',
      group: 'draw',
      note: 'Two identifiers',
      details: [{ text: 'Ask for the date of birth.', source: { name: 'Our manual', date: '2026' } }],
      detailsLabel: 'How',
    },
    { id: 'vein', text: 'Find a vein and draw blood', group: 'draw' },
    { id: 'label', text: 'Label each tube', group: 'desk', href: 'https://example.edu/labels' },
  ],
  sources: [{ name: 'Harlan County Technical College', date: '2026-08' }],
};

/** Wrong data with the paths of its problems. `good` is the number of duties that are still usable. */
export const refusals: readonly {
  what: string;
  raw: unknown;
  paths: readonly string[];
  good: number | undefined;
}[] = [
  { what: 'nothing', raw: null, paths: ['duties'], good: undefined },
  { what: 'a text', raw: 'Room patients', paths: ['duties'], good: undefined },
  { what: 'a document without duties', raw: { heading: 'Duties' }, paths: ['duties'], good: undefined },
  {
    what: 'duties that are not a list',
    raw: { duties: 'Room patients' },
    paths: ['duties'],
    good: undefined,
  },
  {
    what: 'a duty without a text',
    raw: [{ note: 'when permitted' }, 'Room patients'],
    paths: ['duties[0].text'],
    good: 1,
  },
  { what: 'a duty that is a list', raw: [['Room patients'], 'Take vitals'], paths: ['duties[0]'], good: 1 },
  { what: 'an empty text', raw: ['  ', 'Take vitals'], paths: ['duties[0]'], good: 1 },
  {
    what: 'every wrong thing at once',
    raw: {
      duties: [{ text: {} }, { text: 'Chart', note: [], href: 'javascript:alert(1)' }],
      reviewBy: 'soon',
    },
    paths: ['duties[0].text', 'duties[1].note', 'duties[1].href', 'reviewBy'],
    good: 1,
  },
  {
    what: 'an unknown key once, also if several items have it',
    raw: [
      { text: 'Chart', txet: 1 },
      { text: 'Room', txet: 2 },
    ],
    paths: ['duties[0].txet'],
    good: 2,
  },
  {
    what: 'an id of a group that is taken',
    raw: {
      duties: ['Room patients'],
      groups: [
        { id: 'a', label: 'A' },
        { id: 'a', label: 'B' },
      ],
    },
    paths: ['groups[1].id'],
    good: 1,
  },
  {
    what: 'an id that is taken',
    raw: [
      { id: 'a', text: 'Chart' },
      { id: 'a', text: 'Room' },
    ],
    paths: ['duties[1].id'],
    good: 2,
  },
];
