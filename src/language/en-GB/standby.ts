/** Words of what stands by a question, and of those who are not alone. They load as soon as the page is idle. */
export const standbyWords = {
  notSaved: 'Not saved yet. Your words are only on this page.',
  notKeptHere: 'Your words are only on this page. They are not saved on this device.',
  noPrivateStore: 'This page cannot save safely on this device, so your words are only on this page.',
  coverSoon: 'In a minute this screen will be covered, to keep it private. You can uncover it again.',
  stillHere: "I'm still here",

  saving: 'Saving…',
  savedOnDevice: 'Saved on this device {time}',
  savedByHost: 'Saved {time}',
  notSaving: 'Your latest words are not saved. They are still on this page.',
  notConnected: 'Not connected to the internet.',
  downloadCopy: 'Download a copy',

  nameOfSpeaker: 'What is your own name?',
  nameOfHelper: 'What is the name of whoever is helping you?',
  whoAreYou: 'Who are you to them?',
  whoIsHelping: 'Who are they to you?',
  whoPresses: 'Who is pressing the buttons?',
  iDo: 'I am',
  helperDoes: 'Whoever is helping me',
  'part-family': 'Family',
  'part-friend': 'A friend',
  'part-carer': 'A carer',
  'part-attorney': 'Their attorney for health and welfare',
  'part-deputy': 'Their deputy, chosen by the court',

  speaking: '{name} is speaking',
  nowSpeaking: '{name} will speak now',
  said: '{name} said',
  thePerson: 'The person',
  someone: 'Someone',
};
