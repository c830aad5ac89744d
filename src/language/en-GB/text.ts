/** Words of a plan as plain text, beside those of the summary. */
export const textWords = {
  checkLive: 'This is a copy as text. Check the live plan before you act on it.',
  quoted: 'Words in “ ” stand letter by letter as they were given.',
  said: 'What {name} said, and others under their own names',
  saidYou: 'What you said, and others under their own names',
  notChecked: 'The signature was not checked for this text',
  papers: 'Legal papers that somebody told of',
  papersNote: 'This text is not one of them, and makes none.',
  records: 'Recorded by clinicians',
  earlier: 'from an earlier version',
  involved: 'Talked about with',
};
