/**
 * What every element starts from, whatever the page around it does.
 *
 * Letters in capitals, justified or letter-spaced text, hyphens and unselectable words are inherited from a page into
 * its shadow trees; for Urdu, for people who read slowly and for speech they do harm, so each is set back here. It is
 * repeated on the first elements inside, because a page's own `*` rule beats `:host`. Lines in Nastaliq run into each other at
 * any height that other rules ask for, so there the height beats them all.
 */
export const resetStyles = `
:host,:host>*{text-transform:none;letter-spacing:normal;word-spacing:normal;text-indent:0;text-align:start;
text-shadow:none;hyphens:manual;white-space:normal;font-style:normal;font-variant:normal;user-select:text;
-webkit-user-select:text;cursor:auto;overflow-wrap:anywhere;-webkit-text-size-adjust:100%;text-size-adjust:100%}
:host,*,*::before,*::after{box-sizing:border-box}
:host([hidden]),[hidden]{display:none!important}
.hidden-visually{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap;margin:-1px}
.number{white-space:nowrap;font-variant-numeric:tabular-nums}
:is(:lang(ur),:lang(fa)):not(#_){line-height:2.2}
:lang(ur){font-family:var(--care-font-family-ur,"Noto Nastaliq Urdu","Jameel Noori Nastaleeq","Urdu Typesetting",serif)}
:lang(ar){line-height:1.8}
`;

/** The same, and text as it is set in a conversation or a whole plan. */
export const baseStyles: string =
  resetStyles +
  `
:host{display:block}
h1,h2,h3,h4,h5,h6{margin:0 0 var(--_space-3);font-weight:700;line-height:1.2;text-wrap:balance;font-size:var(--_lead)}
h1,h2,[part~=heading]{font-size:var(--_h1)}
[part~=subheading]{font-size:var(--_h2)}
[tabindex="-1"]:focus{outline:none}
p,ul,ol{margin:0 0 var(--_space-3);max-inline-size:var(--_measure)}
.hint,.muted{color:var(--_text-muted)}
.small{font-size:var(--_small)}
@media (prefers-reduced-motion:reduce){*{animation:none!important;transition:none!important;scroll-behavior:auto!important}}
`;
