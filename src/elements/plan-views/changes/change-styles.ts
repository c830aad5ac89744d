/** Was and now: in words and in shape, beside each other where there is room. No line goes through words to be read. */
export const changeStyles = `
article{padding:var(--_space-3)}
.change{margin-block:var(--_space-5) 0;padding-block-start:var(--_space-3);border-block-start:2px solid var(--_border)}
.change [part=subheading]{margin-block-end:var(--_space-2)}
.sides{display:grid;gap:var(--_space-3)}
del,ins{text-decoration:none}
.sides>:is(del,ins){display:block;padding:var(--_space-2) var(--_space-3);min-inline-size:0}
del{border-inline-start:4px dashed var(--_input-border)}
ins{border-inline-start:4px solid var(--_text)}
p :is(del,ins){padding-inline-start:.4em}
.which{font-weight:700;margin-block-end:var(--_space-1)}
.line a{color:var(--_link);display:inline-flex;align-items:center;min-block-size:var(--_target);min-inline-size:var(--_target)}
.begins:not(:first-child){margin-block-start:var(--_space-3)}
.card{padding:var(--_space-3);border:2px solid var(--_border)}
@container (inline-size >= 700px){.sides:has(del + ins){grid-template-columns:1fr 1fr}}
@media print{:host{background:none;--_rem:10pt}article{padding:0}.change{break-inside:avoid}}
`;
