import type { Token } from './palettes.js';

/** Colours that meet on screen: the ink, the ground, and the least ratio that WCAG 2 (AAA for text) allows. */
export const contrastPairs: readonly (readonly [ink: Token, ground: Token, least: number])[] = [
  ['text', 'page', 7],
  ['text', 'surface', 7],
  ['text', 'surfaceSunken', 7],
  ['textMuted', 'page', 7],
  ['textMuted', 'surface', 7],
  ['textMuted', 'surfaceSunken', 7],
  ['onBrand', 'brand', 7],
  ['onBrand', 'brandHover', 7],
  ['brand', 'page', 4.5],
  ['brand', 'brandTint', 7],
  ['link', 'page', 7],
  ['link', 'surface', 7],
  ['link', 'surfaceSunken', 7],
  ['linkVisited', 'surface', 7],
  ['inputBorder', 'surface', 3],
  ['inputBorder', 'page', 3],
  ['focusText', 'focus', 7],
  ['person', 'personTint', 7],
  ['text', 'personTint', 7],
  ['person', 'surface', 4.5],
  ['clinician', 'clinicianTint', 7],
  ['text', 'clinicianTint', 7],
  ['error', 'surface', 7],
  ['error', 'errorTint', 7],
  ['error', 'page', 7],
  ['success', 'successTint', 7],
  ['success', 'surface', 7],
  ['warn', 'warnTint', 7],
  ['text', 'warnTint', 7],
  ['onUrgent', 'urgentBg', 7],
];

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const luminance = (hex: string): number => {
  const rgb = Number.parseInt(hex.slice(1), 16);
  return 0.2126 * linear(rgb >> 16) + 0.7152 * linear((rgb >> 8) & 255) + 0.0722 * linear(rgb & 255);
};

/** The WCAG 2 contrast ratio of two `#rrggbb` colours, 1 to 21. */
export function contrastRatio(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((p, q) => q - p) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}
