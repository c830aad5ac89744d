import type { Token } from './palettes.js';

/** Colours that meet on screen: the ink, the ground, and the least ratio that WCAG 2 (AAA for text) allows. */
export const contrastPairs: readonly (readonly [ink: Token, ground: Token, least: number])[] = [
  ['text', 'page', 7],
  ['text', 'surface', 7],
  ['text', 'surface-sunken', 7],
  ['text-muted', 'page', 7],
  ['text-muted', 'surface', 7],
  ['text-muted', 'surface-sunken', 7],
  ['on-brand', 'brand', 7],
  ['on-brand', 'brand-hover', 7],
  ['brand', 'page', 4.5],
  ['brand', 'brand-tint', 7],
  ['link', 'page', 7],
  ['link', 'surface', 7],
  ['link', 'surface-sunken', 7],
  ['link-visited', 'surface', 7],
  ['input-border', 'surface', 3],
  ['input-border', 'page', 3],
  ['focus-text', 'focus', 7],
  ['person', 'person-tint', 7],
  ['text', 'person-tint', 7],
  ['person', 'surface', 4.5],
  ['clinician', 'clinician-tint', 7],
  ['text', 'clinician-tint', 7],
  ['error', 'surface', 7],
  ['error', 'error-tint', 7],
  ['error', 'page', 7],
  ['success', 'success-tint', 7],
  ['success', 'surface', 7],
  ['warn', 'warn-tint', 7],
  ['text', 'warn-tint', 7],
  ['on-urgent', 'urgent-bg', 7],
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
