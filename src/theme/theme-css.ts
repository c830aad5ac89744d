import { palettes } from './palettes.js';
import type { PaletteName, Token } from './palettes.js';

/** Left out: were the page to carry these with our values, they would count as the host's own and beat a chosen scheme. */
const hostInputs: ReadonlySet<string> = new Set(['brand', 'brandHover', 'onBrand', 'brandTint']);

const publicColours = (name: PaletteName): string =>
  (Object.entries(palettes[name]) as [Token, string][])
    .filter(([token]) => !hostInputs.has(token))
    .map(([token, colour]) => `  --care-${token.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}: ${colour};`)
    .join('\n');

/**
 * The text of `care-preferences/theme.css`: our colours as custom properties for the page around the elements.
 * The elements need no such file; it lets a host's own header or letter use the same ink and paper.
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
`;
}
