/** How the page looks: on a telephone, on a desk and on paper. */
export const bookStyle = `
body { font: 1rem/1.5 system-ui, sans-serif; margin: 1rem; color: #1b1b1b; background: #fff; overflow-wrap: anywhere }
header p, nav, main > section > h2 { max-inline-size: 70ch }
h3 { margin-block: 2rem .5rem; border-block-start: 2px solid #1b1b1b; padding-block-start: .5rem }
h4 { margin-block: 1rem .25rem; font-size: 1rem }
p { margin: 0 0 .25rem }
dl { margin: 0; display: grid; gap: .5rem 1rem }
dl.voices { grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)) }
dl.facts { grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr)) }
dl.voices > div { border-inline-start: 3px solid #767676; padding-inline-start: .5rem }
dt { font-weight: 600; font-size: .875rem }
dd { margin: 0 0 .25rem }
dd [lang="ur"] { font-family: "Noto Nastaliq Urdu", serif; line-height: 2.2 }
.note, .none { color: #4d4d4d; font-size: .875rem }
a { color: #0b4f9e }
@media print {
  body { margin: 0; font-size: 10pt }
  main > section { break-before: page }
  h3, h4 { break-after: avoid }
  dl.voices > div { break-inside: avoid }
  a { color: inherit }
}
`;
