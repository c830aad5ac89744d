/** Words of the summary that the ten-second view does not need. */
export const summaryWords = {
  planOf: 'What matters to {name}',
  planOfYou: 'What matters to you',
  recordedYours: 'Written up, not yet shown to you',
  you: 'You',
  asAtCheck: 'As at {time}. Check the live plan.',
  capacity: 'Capacity, decision by decision',
  notToRaise: 'Asked not to be asked about',
  doNotRaise: 'Do not raise: {topic}.',
  agreed: 'Agreed',
  agreedBy: 'Agreed on {date} by {name}',
  died: 'Closed. {name} died on {date}',
  recommendations: 'Recommendations by clinicians',
  recommendationsNote: 'To guide whoever is there. Not what the person asked for, and not binding.',
  noRecommendations: 'Not recorded',
  ended: 'No longer in force since {date}',
  reason: 'Why',
  guidance: 'Guidance',
  writtenBy: 'Written down by {name}',
  throughInterpreter: 'through an interpreter',
  readBack: 'Read back on {date}',
  recordedBy: 'Recorded by {name}, {date}',
  viewsDiffer: 'Views differ',
  chosenNot: 'Does not want to be asked about this',
  chosenNotYours: 'You asked us not to ask about this',
  notToday: 'Not today',
  'not-asked': 'Not asked',
  others: 'From an earlier version',
  saidTitle: 'What was said',
};

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

/** Words of an answer that no question has words for. */
export const answerWords = {
  yes: 'Yes',
  no: 'No',
  ofMost: '{count} of {most}',
  doneStep: '{step} (done)',
};
