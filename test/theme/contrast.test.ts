import { describe, expect, it } from 'vitest';
import { contrastPairs, contrastRatio } from '../../src/theme/contrast-pairs.js';
import { colours, paletteOf as entriesOf, type PaletteName, type Token } from '../../src/theme/palettes.js';
import { tokenStyles } from '../../src/theme/tokens.js';
import { themeCss } from '../../src/theme/theme-css.js';

type Palette = Readonly<Record<Token, string>>;
const paletteOf = (name: PaletteName): Palette => Object.fromEntries(entriesOf(colours, name)) as Palette;
const palettes: readonly PaletteName[] = ['calm', 'nhs', 'dark', 'contrast'];
const failures = (palette: Palette): string[] =>
  contrastPairs
    .filter(([ink, ground, least]) => contrastRatio(palette[ink], palette[ground]) < least)
    .map(([ink, ground]) => `${ink} on ${ground}`);

describe('contrast', () => {
  it('knows the ratio of black on white and of two equal colours', () => {
    expect(contrastRatio('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrastRatio('#4C6272', '#4C6272')).toBe(1);
    expect(contrastRatio('#FFFFFF', '#005EB8')).toBeCloseTo(6.38, 1);
  });

  it.each(palettes)('holds for each of the 30 pairs in the palette %s', (name) => {
    expect(contrastPairs).toHaveLength(30);
    expect(failures(paletteOf(name))).toEqual([]);
    for (const colour of Object.values(paletteOf(name))) expect(colour).toMatch(/^#[0-9A-F]{6}$/);
  });

  it('fails for a colour that is too pale', () => {
    expect(failures({ ...paletteOf('calm'), 'text-muted': '#8A949B' })).toContain('text-muted on page');
    expect(failures({ ...paletteOf('dark'), link: '#1C4A5A' })).toContain('link on surface');
  });

  it.each(palettes)('has a focus line that shows on every ground of %s', (name) => {
    const palette = paletteOf(name);
    for (const ground of ['page', 'surface', 'surface-sunken', 'brand-tint', 'person-tint'] as Token[]) {
      const best = Math.max(
        contrastRatio(palette.focus, palette[ground]),
        contrastRatio(palette['focus-text'], palette[ground]),
      );
      expect(best).toBeGreaterThanOrEqual(3);
    }
    expect(contrastRatio(palette.focus, palette['focus-text'])).toBeGreaterThanOrEqual(3);
  });
});

describe('token styles', () => {
  it('reads what a host sets and never writes a public property', () => {
    expect(tokenStyles).toContain('--_brand:var(--care-brand,#0B4A5E)');
    expect(tokenStyles).not.toMatch(/[;{]\s*--care-/);
  });

  it('uses no side that means left or right', () => {
    expect(tokenStyles).not.toMatch(/(margin|padding|border)-(left|right)|text-align:(left|right)/);
  });
});

describe('theme.css', () => {
  it('gives the colours of a page, but not those a host sets', () => {
    expect(themeCss()).toContain('--care-page: #FAF7F2;');
    expect(themeCss()).toContain('--care-urgent-bg: #7A1B12;');
    expect(themeCss()).not.toMatch(/--care-brand:\s*#/);
    expect(themeCss()).not.toMatch(/--care-on-brand:\s*#/);
  });
});
