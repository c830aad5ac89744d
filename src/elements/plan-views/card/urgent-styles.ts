/**
 * The card: dense but never below 16 px, the first four blocks within one small phone screen (320 x 568), and readable
 * on a black-only printer.
 */
export const urgentStyles = `
article{background:var(--_surface);border:3px solid var(--_text);line-height:1.3;font-size:var(--_rem)}
header,.row{padding:.3em .6em}
header{border-block-end:3px solid var(--_text)}
[part=subheading]{font-size:1em;margin:0}
header [part],[data-block=cpr] .headline{font-size:1.25em}
.likes{font-weight:400;font-size:.8em}
p{margin:0}
.facts{display:flex;flex-wrap:wrap;gap:0 .8em}
.row{border-block-end:1px solid var(--_input-border);display:grid;gap:.15em}
.row:last-child{border:0}
.what{font-weight:700}
.by,.headline,.one+.one{display:block}
.tag{display:inline-block;padding:0 .5em;border:2px solid;border-radius:var(--_radius-control);line-height:1.2}
[data-standing^=not-]:not([data-standing=not-sure]){border-style:dashed}
q{display:block;border-inline-start:6px double var(--_person);padding-inline-start:.5em}
a{color:var(--_link);min-block-size:var(--_target);min-inline-size:var(--_target);display:inline-flex;align-items:center;font-weight:700}
[data-block=says]{background:var(--_person-tint)}
:host([audience=clinician]) [data-block=cpr]{background:var(--_urgent-bg);color:var(--_on-urgent)}
@container (inline-size >= 900px){.rows{columns:2;column-gap:0}.row{break-inside:avoid}.row:nth-child(-n+4){column-span:all}}
@media (forced-colors:active){[data-block=cpr]{border:4px solid}}
@media print{:host{background:none}article{font-size:10pt}:host [data-block=cpr][part]{background:none;color:#000;border:4px solid}
a{min-block-size:0}.row{break-inside:avoid}}
`;
