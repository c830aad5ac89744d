/** `calm` and `nhs` are the two light themes; `dark` and `contrast` are one palette each, whatever the theme. */
const names = ['calm', 'nhs', 'dark', 'contrast'] as const;

/** The name of a palette. */
export type PaletteName = (typeof names)[number];

/** For each purpose its colours, in the order calm, nhs, dark, contrast. */
export type ColourTable<Purpose extends string = string> = Readonly<Record<Purpose, string>>;

/**
 * What there is to read: all that a card needs. A token says what a colour is for, never what it looks like. The `nhs`
 * ones are NHS colours, darkened where the originals stay below 7:1.
 */
export const readingColours = {
  page: 'FAF7F2 F0F4F5 14191D FFFFFF',
  surface: 'FFFFFF FFFFFF 1C2329 FFFFFF',
  text: '212B32 212B32 F3EFE8 000000',
  link: '0B4A5E 004B93 9AD3DE 00247D',
  'input-border': '4C6272 4C6272 98A6B0 000000',
  focus: 'FFEB3B FFEB3B FFEB3B FFEB3B',
  'focus-text': '212B32 212B32 212B32 000000',
  person: '5B2A5E 330072 E5BFE6 3B0A3E',
  'person-tint': 'F6EEF5 F3EFF8 2D2230 FFFFFF',
  'warn-tint': 'FFF6DB FFF9C4 33290F FFFFFF',
  'urgent-bg': '7A1B12 7A1B12 FFC9C1 5A0000',
  'on-urgent': 'FFFFFF FFFFFF 3B0B06 FFFFFF',
};

/** What there is to press, and what tells one kind of thing from another. */
export const controlColours = {
  error: '9C1A11 9C1A11 FFB4A9 7A0000',
  border: 'D9D1C6 D8DDE0 3A454D 000000',
  'text-muted': '3F4D57 3D4F5C C4CCD1 1A1A1A',
  'surface-sunken': 'F1ECE4 E8EDEE 10151A FFFFFF',
  brand: '0B4A5E 005C2A 9AD3DE 00303F',
  'brand-hover': '083747 004520 B9E3EA 000000',
  'on-brand': 'FFFFFF FFFFFF 0C1B20 FFFFFF',
  'brand-tint': 'E3EFF1 E5F2EB 1B3139 FFFFFF',
  'link-visited': '4A2C6B 330072 D3B8F0 3B0066',
  clinician: '1D4E89 003087 AFCDF5 00247D',
  'clinician-tint': 'EAF1F8 EAF0FA 1C2938 FFFFFF',
  'error-tint': 'FDF0EE FDF0EE 3A1D1A FFFFFF',
  success: '00592B 00592B 9BDDB4 003D1C',
  'success-tint': 'E6F3EB E6F3EB 17301F FFFFFF',
  warn: '6B4A00 6B4A00 FFD98A 3D2A00',
};

/** The name of one colour. */
export type Token = keyof typeof readingColours | keyof typeof controlColours;

/** All colours. Every pair of `contrastPairs` is held in each palette by a test. */
export const colours: ColourTable<Token> = { ...readingColours, ...controlColours };

/** The colours of one palette, each purpose with its `#RRGGBB`. */
export function paletteOf(table: ColourTable, name: PaletteName): readonly (readonly [string, string])[] {
  const column = names.indexOf(name);
  return Object.entries(table).map(([token, row]) => [token, `#${row.split(' ')[column] ?? ''}`]);
}
