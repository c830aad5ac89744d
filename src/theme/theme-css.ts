import { colours, paletteOf, type PaletteName } from './palettes.js';
import { brandable } from './tokens.js';

/** What a host sets is left out: were the page to carry it with our values, it would beat a chosen scheme. */
const publicColours = (name: PaletteName): string =>
  paletteOf(colours, name)
    .filter(([token]) => !brandable.test(token))
    .map(([token, colour]) => `  --care-${token}: ${colour};`)
    .join('\n');

/**
 * The text of `care-preferences/theme.css`: our colours as custom properties for the page around the elements.
 * The elements need no such file; it lets a host's own header or letter use the same ink and paper. It also gives the
 * printed views their paper, A4 and A5, which only the page around them can.
 */
export function themeCss(): string {
  return `/* care-preferences: colours for the page around the elements.
   To brand the elements set --care-brand, --care-on-brand and --care-font-family yourself. */
:root {
${publicColours('calm')}
}
:root[data-care-theme='nhs'] {
${publicColours('nhs')}
}
@media (prefers-color-scheme: dark) {
:root {
${publicColours('dark')}
}
}
@media (prefers-contrast: more) and (prefers-color-scheme: light) {
:root {
${publicColours('contrast')}
}
}
@page care-a4 { size: A4; margin: 15mm; }
@page care-a5 { size: A5; margin: 8mm; }
@media print {
care-plan-summary, care-plan-changes { page: care-a4; }
care-plan-urgent { page: care-a5; }
}
`;
}
