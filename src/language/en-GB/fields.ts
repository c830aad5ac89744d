/** Words of the answer fields that load when they are first needed. */
export const fieldWords = {
  addAnother: 'Add another',
  addPerson: 'Add a person',
  remove: 'Remove',
  yes: 'Yes',
  no: 'No',
  imNotSure: "I'm not sure",
};
