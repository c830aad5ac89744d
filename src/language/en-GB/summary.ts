import { stateWords, viewWords } from './views.js';

/** Words of the summary that the ten-second view does not need. */
export const summaryWords = {
  ...viewWords,
  ...stateWords,
  planOf: 'What matters to {name}',
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
  notToday: 'Not today',
  'not-asked': 'Not asked',
  others: 'Other answers',
  saidTitle: 'What was said',
};
