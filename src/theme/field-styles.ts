/**
 * Fields: `field` (a fieldset or its like, without a box), `choice` (one radio or checkbox as a card), `box` (a text
 * input, a textarea or a select), `error`. A chosen card is told by its border's width and by the native mark, so it
 * holds without colour.
 */
export const fieldStyles = `
.field{margin:0;padding:0;border:0;min-inline-size:0}
legend{padding:0;float:inline-start;inline-size:100%}
legend+*{clear:both}
.prompt{margin:0 0 var(--_space-3);max-inline-size:var(--_measure)}
.prompt :is(h1,h2,h3,h4,h5,h6){margin:0}
.prompt.plain{font-weight:650;margin-block-end:var(--_space-1)}
.hint{margin-block-end:var(--_space-3)}
.error{color:var(--_error);font-weight:650;margin-block-end:var(--_space-2)}
.in-error{border-inline-start:6px solid var(--_error);padding-inline-start:var(--_space-3)}
.choice{--_y:.7em;--_x:min(.75em,4.5cqi);display:flex;gap:min(.9em,4.5cqi);align-items:flex-start;min-block-size:var(--_target-primary);margin-block-end:var(--_space-2);
padding:var(--_y) var(--_x);border:2px solid var(--_border);border-radius:var(--_radius-card);background:var(--_surface);
color:var(--_text);cursor:pointer;max-inline-size:var(--_measure)}
.choice input{flex:none;font:inherit;inline-size:1.4em;block-size:1.4em;margin:.05em 0 0;accent-color:var(--_brand)}
.choice:has(:checked){border-width:4px;padding:calc(var(--_y) - 2px) calc(var(--_x) - 2px);border-color:var(--_brand);background:var(--_brand-tint)}
.choice:has(:disabled){color:var(--_text-muted);background:var(--_surface-sunken);cursor:not-allowed}
.choice .note{display:block}
.choice:lang(ur) input{margin-block-start:.5em}
.divider{margin-block:var(--_space-3) var(--_space-2);font-weight:650}
.box{display:block;inline-size:100%;max-inline-size:var(--_measure);min-block-size:var(--_target-primary);padding:.5em .6em;
font:inherit;color:var(--_text);background:var(--_surface);border:2px solid var(--_input-border);border-radius:var(--_radius-control)}
textarea.box{resize:vertical;line-height:1.5;field-sizing:content;min-block-size:7em;max-block-size:80vh}
.box[aria-invalid=true]{border-color:var(--_error);border-width:4px;padding:calc(.5em - 2px) calc(.6em - 2px)}
.box:disabled,.box:read-only:not(select){background:var(--_surface-sunken)}
.label{display:block;font-weight:650;margin-block-end:var(--_space-1)}
.people,.offers{list-style:none;margin:0 0 var(--_space-3);padding:0}
.offers .button{margin-block-end:var(--_space-2)}
.person{font-weight:650;margin-block-end:var(--_space-1)}
.date{inline-size:3.4em}
.date.year{inline-size:5em}
.date-part .label{font-weight:400}
.row{display:flex;flex-wrap:wrap;gap:var(--_space-2);align-items:flex-end}
.row+.hint{margin-block-start:var(--_space-2)}
.part{margin-block-end:var(--_space-4)}
:is(.box+.choice,.item+.add,.own-words){margin-block-start:var(--_space-3)}
summary{min-block-size:var(--_target);align-content:center;color:var(--_link);cursor:pointer}
.card{margin:0 0 var(--_space-3);padding:var(--_space-3);border:2px solid var(--_border);border-radius:var(--_radius-card);
background:var(--_surface);max-inline-size:var(--_measure)}
:is(.card,.item)>:last-child{margin-block-end:0}
@media (forced-colors:active){.choice:has(:checked){border-color:Highlight;outline:1px solid Highlight}
.in-error{border-inline-start-color:CanvasText}.choice:has(:disabled){color:GrayText}}
`;
