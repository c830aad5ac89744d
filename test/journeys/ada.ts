/** What Ada Example says in the quick conversation. Synthetic. What she types, she types key by key. */
export const ada = {
  name: 'Adi fach 🐝',
  daughter: { name: 'Siân Example', relationship: 'merch (daughter)', phone: '01632 960123' },
  matters:
    'Bod adref, gyda’r ci 🐕‍🦺.\n\nTŷ ni. The garden in the morning,\n  and “no fuss” – diolch yn fawr! ❤️ ',
  fear: 'Being moved at night,\nwithout Siân knowing 😟',
  whyHome: 'Fy nghartref.\nIt smells of bread.',
  formWhere: 'Yn y gegin: red folder, top drawer 🗂️',
  nurse: { name: 'Nurse Lee Example', relationship: 'community nurse', phone: '01632 960001' },
  afterthought: '\nAnd my brother’s songs 🎶',
} as const;
