import { colours } from './palettes.js';
import { auto, em, schemeCss } from './scheme-css.js';

/** The colours that a host may set itself, from outside, and that then win over ours in every scheme. */
export const brandable: RegExp = /brand/;

/**
 * A host that sets only `--care-brand` would otherwise meet our hover colour under its own button,
 * so hover falls back to the host's brand before it falls back to ours.
 */
function valueOf(token: string, ours: string): string {
  if (!brandable.test(token)) return ours;
  return `var(--care-${token},${token === 'brand-hover' ? `var(--care-brand,${ours})` : ours})`;
}

const measures = [
  '--_small:var(--_rem)',
  `--_body:${em(1.1875)}`,
  `--_lead:${em(1.375)}`,
  `--_h1:clamp(${em(1.75)},${em(1.3)} + 2cqi,${em(2.5)})`,
  `--_h2:${em(1.5)}`,
  ...[4, 8, 16, 24, 32, 40, 48, 56, 64].map((pixels, index) => `--_space-${index + 1}:${em(pixels / 16)}`),
  '--_measure:34em',
  '--_radius-card:.75rem',
  '--_target-primary:3.5rem;',
].join(';');

/** All tokens, for the elements that hold a conversation or a whole plan. */
export const tokenStyles: string = `${schemeCss(colours, measures, valueOf)}
:host([easy-read]){--_body:${em(1.5)}}
@media (prefers-contrast:more) and (prefers-color-scheme:dark){${auto}{--_border:var(--_input-border)}}`;
