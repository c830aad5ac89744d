/** Words of the screens for children and their parents. */
export const childrenWords = {
  'part-parental': 'A parent or guardian, with parental responsibility',
  'part-parent': 'A parent, and I am not sure about parental responsibility',
  keepPrivate: 'Keep this from my parents and family',
  keepPrivateHint:
    'It is left out of copies for them. If someone may be in danger, your team may have to tell others.',
};
