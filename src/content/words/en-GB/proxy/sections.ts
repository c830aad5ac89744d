/** What the map and the review call the parts to somebody who speaks about the person, by section id. */
export const sectionTitles: Readonly<Record<string, { readonly title: string }>> = {
  about: { title: 'About them' },
  communication: { title: 'How to talk with them' },
  people: { title: 'The people in their life' },
  health: { title: 'What they know about their health' },
  matters: { title: 'What matters most to them' },
  living: { title: 'Living their life and staying independent' },
  faith: { title: 'Faith, culture and what gives them strength' },
  place: { title: 'Where they want to be' },
  emergency: { title: 'If they get suddenly worse' },
  legal: { title: 'Their papers and who can speak for them' },
  lastdays: { title: 'If they get very ill' },
  sharing: { title: 'Sharing their plan and looking at it again' },
};
