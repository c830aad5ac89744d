/**
 * The card: dense but never below 16 px, and readable on a black-only printer. On a phone the
 * first five blocks keep within one small screen (320 x 568): longer words end in an ellipsis until all are asked for. They
 * are always there for who listens, and in print. An engine too old for `:has()` or nested rules shows every word.
 */
export const urgentStyles = `
article{background:var(--_surface);border:3px solid var(--_text);line-height:1.3;font-size:var(--_rem)}
header,.row{padding:.3em .6em}
header{border-block-end:3px solid var(--_text)}
[part=subheading]{font-size:1em;margin:0}
header [part],[data-block=cpr] .headline{font-size:1.25em}
.likes{font-weight:400;font-size:var(--_rem)}
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
.all{display:none;align-items:center;min-block-size:var(--_target)}
@media screen{@container (inline-size < 480px){.all{display:flex}
article:not(:has(:checked)){line-height:1.15;
& .tag{line-height:1}
& :is(.row,header){display:block;padding:.05em .5em}
& header [part]{font-size:1.1em}
& :is(.row:has(.headline)>[part],[data-block=papers]>[part],[part]:has(+.own),[data-block=papers] .by,.own~* .by,[data-block=papers] .line:has(a)>:not(.one:has(a))){position:absolute;clip-path:inset(50%);inline-size:1px;block-size:1px;overflow:hidden}
& [data-block=says] q{display:inline;border:0;padding:0}
& :is(header [part],[data-block=cpr] .by,[data-block=treatment] .words,[data-block=papers] .name,[data-block=papers] .line:not(:has(a)),.own~.line){display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:var(--_lines,2);overflow:hidden}
& :is([data-block=papers] .line:not(:has(.tag)),.own~.line:not(:has(q):has(.tag))){--_lines:1}
& [data-block=cpr]{--_lines:4}
& [data-block=papers] .one:has(a)>bdi{display:flex;align-items:center}
& [data-block=papers] .name{flex:1;--_lines:2}}}}
@container (inline-size >= 900px){.rows{columns:2;column-gap:0}.row{break-inside:avoid}.row:nth-child(-n+4){column-span:all}}
@media (forced-colors:active){[data-block=cpr]{border:4px solid}}
@media print{:host{background:none}article{font-size:10pt}:host [data-block=cpr][part]{background:none;color:#000;border:4px solid}
a{min-block-size:0}.row{break-inside:avoid}}
`;
