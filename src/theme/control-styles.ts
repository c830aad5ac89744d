/**
 * Buttons and the focus ring. Class names: `button` (the one thing to do next), `button quiet` (any other),
 * `button small`, `button pill`, `link` (a button or anchor that reads as a link), `actions` (a row of them).
 *
 * Sizes are minimums only, so that no text is ever clipped; 44 px (56 for the main one) at the usual font size.
 */
export const controlStyles = `
button,a{font:inherit;color:inherit;touch-action:manipulation;overflow-wrap:break-word}
.button{display:inline-flex;align-items:center;min-block-size:var(--_target-primary);
min-inline-size:var(--_target);max-inline-size:100%;padding:.6em 1.1em;border:2px solid var(--_brand);
border-radius:var(--_radius-control);background:var(--_brand);color:var(--_on-brand);font-weight:650;line-height:1.3;
text-align:start;text-decoration:none;cursor:pointer}
.button:hover{background:var(--_brand-hover);border-color:var(--_brand-hover)}
.button.quiet{background:var(--_surface);color:var(--_brand);border-color:var(--_brand)}
.button.quiet:hover{background:var(--_brand-tint)}
.button.small{min-block-size:var(--_target);padding:.35em .8em}
.button.pill{min-block-size:var(--_target);padding:.35em 1em;border-radius:999px}
.button.wide{display:flex;inline-size:100%}
.button[disabled],.button[aria-disabled=true]{background:var(--_surface);border-color:var(--_border);color:var(--_text-muted);cursor:not-allowed}
.link{display:inline-flex;align-items:center;gap:.35em;min-block-size:var(--_target);min-inline-size:var(--_target);
padding:.35em 0;border:0;background:none;color:var(--_link);text-decoration:underline;text-underline-offset:.15em;
text-align:start;cursor:pointer}
.link:hover{text-decoration-thickness:.15em}
.actions{display:flex;flex-wrap:wrap;gap:var(--_space-2) var(--_space-3);align-items:center;margin:0 0 var(--_space-3)}
:is(button,a,input,select,textarea,summary):focus-visible,.choice:has(:focus-visible){outline:3px solid transparent;
outline-offset:3px;box-shadow:0 0 0 3px var(--_ring-inner),0 0 0 6px var(--_ring-outer)}
.choice :focus-visible{box-shadow:none;outline:none}
@container (inline-size < 480px){.actions>.button:not(.small,.pill){inline-size:100%}}
@media (forced-colors:active){.button:not(.quiet){forced-color-adjust:none;background:ButtonText;color:ButtonFace;border-color:ButtonText}
.button[disabled],.button[aria-disabled=true]{background:ButtonFace;color:GrayText;border-color:GrayText}
:is(button,a,input,select,textarea,summary):focus-visible,.choice:has(:focus-visible){outline-color:Highlight}}
@media print{.button,.link{display:none}}
`;
