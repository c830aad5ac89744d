/**
 * Three voices that never share a box, told apart by shape and words, never by colour alone, so that they hold in
 * print and in forced colours: `said` (a person's words: double edge), `recommended` (clinicians: solid box),
 * `papers` (legal facts: a dotted line above and below). `tag` is a short word of status with its own border.
 */
export const voiceStyles = `
.said,.recommended,.papers{margin:0 0 var(--_space-3);padding:var(--_space-3);max-inline-size:var(--_measure);color:var(--_text)}
.said{border-inline-start:8px double var(--_person);background:var(--_person-tint);
border-start-end-radius:var(--_radius-card);border-end-end-radius:var(--_radius-card)}
.recommended{border:3px solid var(--_clinician);background:var(--_clinician-tint);border-radius:4px}
.papers{border-block:4px dotted var(--_input-border);background:var(--_surface)}
.said .by{color:var(--_person)}
.recommended .by{color:var(--_clinician)}
.by,.what{font-weight:700}
:is(.said,.papers) .small{font-weight:400}
.what{margin-block-end:var(--_space-1)}
:is(.said,.recommended,.papers)>:last-child{margin-block-end:0}
.words{white-space:pre-wrap;overflow-wrap:anywhere;quotes:none}
.tag{display:inline-block;padding:.1em .6em;border:2px solid currentColor;border-radius:var(--_radius-control);font-size:var(--_small);line-height:1.4}
.tag.dashed{border-style:dashed;color:var(--_text-muted)}
.tag.done{color:var(--_success);background:var(--_success-tint)}
.tag.begun{color:var(--_brand);background:var(--_brand-tint)}
.tag.later{color:var(--_warn);background:var(--_warn-tint)}
.tag.no{color:var(--_person);background:var(--_person-tint)}
@media (forced-colors:active){.tag{border-color:CanvasText}}
@media print{.said,.recommended,.papers{background:none;break-inside:avoid}}
`;
