/** One colour for each purpose. Names say what a colour is for, never what it looks like. */
export interface Palette {
  readonly page: string;
  readonly surface: string;
  readonly surfaceSunken: string;
  readonly text: string;
  readonly textMuted: string;
  readonly brand: string;
  readonly brandHover: string;
  readonly onBrand: string;
  readonly brandTint: string;
  readonly link: string;
  readonly linkVisited: string;
  readonly border: string;
  readonly inputBorder: string;
  readonly focus: string;
  readonly focusText: string;
  readonly person: string;
  readonly personTint: string;
  readonly clinician: string;
  readonly clinicianTint: string;
  readonly error: string;
  readonly errorTint: string;
  readonly success: string;
  readonly successTint: string;
  readonly warn: string;
  readonly warnTint: string;
  readonly urgentBg: string;
  readonly onUrgent: string;
}

/** `calm` and `nhs` are the two light themes; `dark` and `contrast` are one palette each, whatever the theme. */
export type PaletteName = 'calm' | 'nhs' | 'dark' | 'contrast';

/** The name of one colour. */
export type Token = keyof Palette;

const calm: Palette = {
  page: '#FAF7F2',
  surface: '#FFFFFF',
  surfaceSunken: '#F1ECE4',
  text: '#212B32',
  textMuted: '#3F4D57',
  brand: '#0B4A5E',
  brandHover: '#083747',
  onBrand: '#FFFFFF',
  brandTint: '#E3EFF1',
  link: '#0B4A5E',
  linkVisited: '#4A2C6B',
  border: '#D9D1C6',
  inputBorder: '#4C6272',
  focus: '#FFEB3B',
  focusText: '#212B32',
  person: '#5B2A5E',
  personTint: '#F6EEF5',
  clinician: '#1D4E89',
  clinicianTint: '#EAF1F8',
  error: '#9C1A11',
  errorTint: '#FDF0EE',
  success: '#00592B',
  successTint: '#E6F3EB',
  warn: '#6B4A00',
  warnTint: '#FFF6DB',
  urgentBg: '#7A1B12',
  onUrgent: '#FFFFFF',
};

/** NHS colours, darkened where the originals stay below 7:1. */
const nhs: Palette = {
  ...calm,
  page: '#F0F4F5',
  surfaceSunken: '#E8EDEE',
  textMuted: '#3D4F5C',
  brand: '#005C2A',
  brandHover: '#004520',
  brandTint: '#E5F2EB',
  link: '#004B93',
  linkVisited: '#330072',
  border: '#D8DDE0',
  person: '#330072',
  personTint: '#F3EFF8',
  clinician: '#003087',
  clinicianTint: '#EAF0FA',
  warnTint: '#FFF9C4',
};

const dark: Palette = {
  page: '#14191D',
  surface: '#1C2329',
  surfaceSunken: '#10151A',
  text: '#F3EFE8',
  textMuted: '#C4CCD1',
  brand: '#9AD3DE',
  brandHover: '#B9E3EA',
  onBrand: '#0C1B20',
  brandTint: '#1B3139',
  link: '#9AD3DE',
  linkVisited: '#D3B8F0',
  border: '#3A454D',
  inputBorder: '#98A6B0',
  focus: '#FFEB3B',
  focusText: '#212B32',
  person: '#E5BFE6',
  personTint: '#2D2230',
  clinician: '#AFCDF5',
  clinicianTint: '#1C2938',
  error: '#FFB4A9',
  errorTint: '#3A1D1A',
  success: '#9BDDB4',
  successTint: '#17301F',
  warn: '#FFD98A',
  warnTint: '#33290F',
  urgentBg: '#FFC9C1',
  onUrgent: '#3B0B06',
};

const contrast: Palette = {
  page: '#FFFFFF',
  surface: '#FFFFFF',
  surfaceSunken: '#FFFFFF',
  text: '#000000',
  textMuted: '#1A1A1A',
  brand: '#00303F',
  brandHover: '#000000',
  onBrand: '#FFFFFF',
  brandTint: '#FFFFFF',
  link: '#00247D',
  linkVisited: '#3B0066',
  border: '#000000',
  inputBorder: '#000000',
  focus: '#FFEB3B',
  focusText: '#000000',
  person: '#3B0A3E',
  personTint: '#FFFFFF',
  clinician: '#00247D',
  clinicianTint: '#FFFFFF',
  error: '#7A0000',
  errorTint: '#FFFFFF',
  success: '#003D1C',
  successTint: '#FFFFFF',
  warn: '#3D2A00',
  warnTint: '#FFFFFF',
  urgentBg: '#5A0000',
  onUrgent: '#FFFFFF',
};

/** The four palettes. Every pair of `contrastPairs` is held in each by a test. */
export const palettes: Readonly<Record<PaletteName, Palette>> = { calm, nhs, dark, contrast };
