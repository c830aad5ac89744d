import { fact, wish, type AnswerShapes } from '../answer-shape.js';

/** More of who the person is, how to reach and talk with them, and those close to them. */
export const furtherPersonShapes = {
  'start.presence': {
    ...wish,
    type: 'multi',
    options: ['alone', 'partner', 'family', 'friend', 'faith', 'advocate', 'interpreter', 'other'],
  },
  'about.pronouns': { ...fact, type: 'single', options: ['she', 'he', 'they', 'other', 'ask'] },
  'about.badDay': { ...wish, type: 'longText' },
  'about.doDont': {
    ...wish,
    type: 'group',
    itemFields: [
      { id: 'kind', type: 'single', options: ['do', 'dont'] },
      { id: 'text', type: 'text' },
    ],
  },
  'about.livesWith': {
    ...fact,
    type: 'single',
    options: ['alone', 'withOthers', 'careHome', 'supported', 'hostel', 'prison', 'none'],
  },
  'about.access': { ...fact, type: 'text' },
  'about.media': { ...wish, type: 'media' },
  'communication.interpreter': { ...fact, type: 'yesNoNotSure' },
  'communication.contactMethod': {
    ...fact,
    type: 'multi',
    options: ['phone', 'text', 'email', 'letter', 'relay', 'video', 'throughOther'],
  },
  'communication.format': {
    ...fact,
    type: 'multi',
    options: ['standard', 'large', 'easyRead', 'braille', 'audio', 'email', 'bslVideo', 'makaton'],
  },
  'communication.professional': {
    ...fact,
    type: 'multi',
    options: ['bsl', 'deafblind', 'lipspeaker', 'stt', 'notetaker', 'advocate', 'none'],
  },
  'communication.support': {
    ...fact,
    type: 'multi',
    options: ['aid', 'time', 'quiet', 'write', 'facing', 'short', 'pictures', 'carer', 'yesNo'],
  },
  'communication.painSigns': { ...wish, type: 'longText' },
  'people.doNotShare': { ...wish, type: 'people' },
  'people.dependants': { ...wish, type: 'longText' },
  'people.carerNeeds': {
    ...wish,
    type: 'multi',
    options: [
      ...(['break', 'training', 'night', 'money', 'someoneToTalk'] as const),
      ...(['equipment', 'work', 'assessment', 'nothing'] as const),
    ],
  },
  'people.aware': { ...wish, type: 'single', options: ['yes', 'some', 'no', 'dontTell'] },
} as const satisfies AnswerShapes;
