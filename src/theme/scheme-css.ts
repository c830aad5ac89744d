import { paletteOf, type ColourTable, type PaletteName } from './palettes.js';

/** The element where nobody chose a scheme for it. */
export const auto = ':host(:not([scheme=light],[scheme=dark],[scheme=contrast]))';

/** So many times the size of a page's text. `--care-rem` lets a page that shrinks it (`html{font-size:62.5%}`) give it back. */
export const em = (times: number): string => `calc(var(--_rem)*${times})`;

/**
 * Sets colours and measures, for the colour schemes `auto`, `light`, `dark`, `contrast` and the themes `calm`, `nhs`.
 *
 * For the public elements only: everything inside them inherits. Brand and font come from the page
 * (`--care-brand`, `--care-on-brand`, `--care-font-family`) and are read here, never written.
 *
 * @param measures declarations, `--_name:value;`.
 * @param valueOf what a token is set to, where that is more than our colour.
 */
export function schemeCss(
  table: ColourTable,
  measures = '',
  valueOf = (_token: string, ours: string): string => ours,
): string {
  const set = (name: PaletteName): string => {
    const colours = paletteOf(table, name).map(([token, ours]) => `--_${token}:${valueOf(token, ours)}`);
    // The ring is two lines so that one of them stands out on any ground; in the dark the light one goes outside.
    const [inner, outer, scheme] =
      name === 'dark' ? ['focus-text', 'focus', name] : ['focus', 'focus-text', 'light'];
    return `{${colours.join(';')};--_ring-inner:var(--_${inner});--_ring-outer:var(--_${outer});color-scheme:${scheme}}`;
  };
  return `
:host{--_rem:var(--care-rem,1rem);${measures}--_radius-control:.5rem;--_target:2.75rem;display:block;container-type:inline-size;
font-family:var(--care-font-family,inherit);font-size:var(--_body,var(--_rem));line-height:1.5;color:var(--_text);background:var(--_page)}
:host${set('calm')}
:host([theme=nhs])${set('nhs')}
@media (prefers-color-scheme:dark){${auto}${set('dark')}}
@media (prefers-contrast:more) and (prefers-color-scheme:light){${auto}${set('contrast')}}
:host([scheme=dark])${set('dark')}
:host([scheme=contrast])${set('contrast')}
@media print{:host(:not([scheme=none]))${set('contrast')}}`;
}
