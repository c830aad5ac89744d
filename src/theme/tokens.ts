import { palettes } from './palettes.js';
import type { Palette, PaletteName, Token } from './palettes.js';

/** The colours that a host may set itself, from outside, and that then win over ours in every scheme. */
const brandable: ReadonlySet<Token> = new Set(['brand', 'brandHover', 'onBrand', 'brandTint']);

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * A host that sets only `--care-brand` would otherwise meet our hover colour under its own button,
 * so hover falls back to the host's brand before it falls back to ours.
 */
function privateValue(token: Token, colour: string): string {
  if (token === 'brandHover') return `var(--care-brand-hover,var(--care-brand,${colour}))`;
  return brandable.has(token) ? `var(--care-${kebab(token)},${colour})` : colour;
}

function privateColours(name: PaletteName): string {
  const palette: Palette = palettes[name];
  const colours = (Object.keys(palette) as Token[]).map(
    (token) => `--_${kebab(token)}:${privateValue(token, palette[token])}`,
  );
  // The ring is two lines so that one of them stands out on any ground; in the dark the light one goes outside.
  const ring = name === 'dark' ? ['focus-text', 'focus'] : ['focus', 'focus-text'];
  const lines = [`--_ring-inner:var(--_${ring[0]})`, `--_ring-outer:var(--_${ring[1]})`];
  return [...colours, ...lines, `color-scheme:${name === 'dark' ? 'dark' : 'light'}`].join(';');
}

const em = (times: number): string => `calc(var(--_rem)*${times})`;

/** `--care-rem` lets a page that shrinks its root font size (`html{font-size:62.5%}`) give us our size back. */
const measures = [
  '--_rem:var(--care-rem,1rem)',
  `--_body:${em(1.1875)}`,
  `--_small:${em(1)}`,
  `--_lead:${em(1.375)}`,
  `--_h1:clamp(${em(1.75)},${em(1.3)} + 2cqi,${em(2.5)})`,
  `--_h2:${em(1.5)}`,
  ...[4, 8, 16, 24, 32, 40, 48, 56, 64].map((pixels, index) => `--_space-${index + 1}:${em(pixels / 16)}`),
  '--_measure:34em',
  '--_radius-control:.5rem',
  '--_radius-card:.75rem',
  '--_target:2.75rem',
  '--_target-primary:3.5rem',
].join(';');

/** Where tokens are set: `self` is the element, `when` the element in a given state. */
export interface TokenPlace {
  readonly self: string;
  readonly when: (state: string) => string;
}

const auto = ':not([scheme=light],[scheme=dark],[scheme=contrast])';

/** All tokens as CSS text, for the colour schemes `auto`, `light`, `dark`, `contrast` and the themes `calm`, `nhs`. */
export function tokenCss({ self, when }: TokenPlace): string {
  return `
${self}{${measures};${privateColours('calm')}}
${when('[theme=nhs]')}{${privateColours('nhs')}}
${when('[easy-read]')}{--_body:${em(1.5)}}
@media (prefers-color-scheme:dark){${when(auto)}{${privateColours('dark')}}}
@media (prefers-contrast:more) and (prefers-color-scheme:light){${when(auto)}{${privateColours('contrast')}}}
@media (prefers-contrast:more) and (prefers-color-scheme:dark){${when(auto)}{--_border:${palettes.dark.inputBorder}}}
${when('[scheme=dark]')}{${privateColours('dark')}}
${when('[scheme=contrast]')}{${privateColours('contrast')}}
@media print{${when(':not([scheme=none])')}{${privateColours('contrast')}}}`;
}

/**
 * For the public elements only: everything inside them inherits. Brand and font come from the page
 * (`--care-brand`, `--care-on-brand`, `--care-font-family`) and are read here, never written.
 */
export const tokenStyles: string = `${tokenCss({ self: ':host', when: (state) => `:host(${state})` })}
:host{display:block;container-type:inline-size;font-family:var(--care-font-family,inherit);
font-size:var(--_body);line-height:1.5;color:var(--_text);background:var(--_page)}
:host([hidden]){display:none}`;
