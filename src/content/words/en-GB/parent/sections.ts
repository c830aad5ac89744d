/** What the map and the review call the parts to a parent, by section id. */
export const sectionTitles: Readonly<Record<string, { readonly title: string }>> = {
  about: { title: 'About your child' },
  communication: { title: 'How to talk with your child' },
  people: { title: "The people in your child's life" },
  health: { title: "What you know about your child's health" },
  matters: { title: 'What matters most for your child' },
  living: { title: "Your child's daily life" },
  comfort: { title: 'Keeping your child comfortable' },
  faith: { title: 'Faith, culture and what gives you strength' },
  place: { title: 'Where your child would like to be' },
  emergency: { title: 'If your child gets suddenly worse' },
  legal: { title: 'Who can speak for your child' },
  lastdays: { title: 'If your child gets very ill' },
  sharing: { title: 'Sharing the plan and looking at it again' },
};
