import { paletteOf, type PaletteName } from './palettes.js';

/** The colours that a host may set itself, from outside, and that then win over ours in every scheme. */
export const brandable: RegExp = /brand/;

/**
 * A host that sets only `--care-brand` would otherwise meet our hover colour under its own button,
 * so hover falls back to the host's brand before it falls back to ours.
 */
function privateColours(name: PaletteName): string {
  const colours = Object.entries(paletteOf(name)).map(([token, ours]) => {
    const colour = token === 'brand-hover' ? `var(--care-brand,${ours})` : ours;
    return `--_${token}:${brandable.test(token) ? `var(--care-${token},${colour})` : colour}`;
  });
  // The ring is two lines so that one of them stands out on any ground; in the dark the light one goes outside.
  const [inner, outer, scheme] =
    name === 'dark' ? ['focus-text', 'focus', name] : ['focus', 'focus-text', 'light'];
  return `${colours.join(';')};--_ring-inner:var(--_${inner});--_ring-outer:var(--_${outer});color-scheme:${scheme}`;
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

const when = (state: string): string => `:host(${state})`;
const auto = when(':not([scheme=light],[scheme=dark],[scheme=contrast])');
const moreContrast = '@media (prefers-contrast:more) and (prefers-color-scheme:';

/**
 * All tokens, for the colour schemes `auto`, `light`, `dark`, `contrast` and the themes `calm`, `nhs`.
 *
 * For the public elements only: everything inside them inherits. Brand and font come from the page
 * (`--care-brand`, `--care-on-brand`, `--care-font-family`) and are read here, never written.
 */
export const tokenStyles: string = `
:host{${measures};${privateColours('calm')};display:block;container-type:inline-size;
font-family:var(--care-font-family,inherit);font-size:var(--_body);line-height:1.5;color:var(--_text);background:var(--_page)}
${when('[theme=nhs]')}{${privateColours('nhs')}}
${when('[easy-read]')}{--_body:${em(1.5)}}
@media (prefers-color-scheme:dark){${auto}{${privateColours('dark')}}}
${moreContrast}light){${auto}{${privateColours('contrast')}}}
${moreContrast}dark){${auto}{--_border:var(--_input-border)}}
${when('[scheme=dark]')}{${privateColours('dark')}}
${when('[scheme=contrast]')}{${privateColours('contrast')}}
@media print{${when(':not([scheme=none])')}{${privateColours('contrast')}}}`;
