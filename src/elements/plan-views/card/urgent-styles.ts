/** The card: dense but never below 16 px, the first rows within one phone screen, and readable on a black-only printer. */
export const urgentStyles = `
.card-frame{background:var(--_surface);color:var(--_text);border:3px solid var(--_text);border-radius:4px;
line-height:1.3;font-size:calc(var(--_rem)*1.0625)}
header,.row,.out{padding:.45em .65em}
header{border-block-end:3px solid var(--_text)}
header :is(h1,h2,h3,h4,h5,h6){font-size:1.2em;margin:0}
header p,.row p,.out{margin:0;max-inline-size:none}
.row{border-block-end:1px solid var(--_input-border);display:grid;gap:.3em}
.row:last-of-type{border-block-end:0}
.row>:is(h2,h3,h4,h5,h6){font-size:calc(var(--_rem)*1);margin:0}
.line{display:block}
.what{font-weight:650}
.line .by{display:block;color:inherit}
.line .tag{margin-inline-end:.3em}
.line q{display:block;border-inline-start:6px double var(--_person);padding-inline-start:.5em;margin:.15em 0 0}
.headline{display:block;font-size:1.2em}
.row a{color:var(--_link);min-block-size:var(--_target);min-inline-size:var(--_target);display:inline-flex;align-items:center;font-weight:700;padding-inline:.3em}
.alarm{background:var(--_urgent-bg);color:var(--_on-urgent)}
.alarm .tag.dashed{color:inherit}
.out{border-block-end:3px solid var(--_text);font-weight:700;background:var(--_warn-tint)}
.said-row{background:var(--_person-tint)}
@container (inline-size >= 900px){.rows{columns:2;column-gap:0}.row{break-inside:avoid}.first{column-span:all}}
@media (forced-colors:active){.alarm{border:4px solid CanvasText}}
@media print{:host{background:none}.card-frame{font-size:10pt}.alarm{background:none;color:#000;border:4px solid #000}
.row a{min-block-size:0}.row{break-inside:avoid}}
`;
