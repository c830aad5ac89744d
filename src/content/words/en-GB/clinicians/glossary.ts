import type { GlossaryEntry } from '../../../pack-shape.js';

/** Terms that stand in the words for clinicians and in no others. */
export const glossary: readonly GlossaryEntry[] = [
  {
    id: 'recommendation',
    term: 'clinical recommendation',
    ask: 'What is a clinical recommendation?',
    meaning:
      "What a clinician advises for an emergency. It is signed. It guides whoever comes, and is not the person's own wish.",
    easyRead: 'What a doctor or nurse advises.',
  },
  {
    id: 'deputy',
    term: 'deputy',
    ask: 'What is a deputy?',
    meaning: "Someone whom a court has chosen to make decisions for a person who can't make them.",
    easyRead: 'Someone a court picked to choose for you.',
  },
  {
    id: 'capacity',
    term: 'capacity',
    meaning: 'Being able to make one certain decision, at the time it has to be made.',
    easyRead: 'Being able to choose about one thing, at one time.',
  },
  {
    id: 'safeguarding',
    term: 'safeguarding',
    meaning: 'Keeping someone safe from harm or neglect.',
    easyRead: 'Keeping someone safe from harm.',
  },
  {
    id: 'senior-responsible-clinician',
    term: 'senior responsible clinician',
    ask: 'What is a senior responsible clinician?',
    meaning: 'The senior professional who answers for a recommendation.',
    easyRead: 'The senior doctor or nurse.',
  },
  {
    id: 'key-worker',
    term: 'key worker',
    ask: 'What is a key worker?',
    meaning: 'The professional who leads on the care of a person.',
    easyRead: 'The person who leads your care.',
  },
  {
    id: 'diagnosis',
    term: 'diagnosis',
    ask: 'What is a diagnosis?',
    meaning: 'The name that doctors give to an illness.',
    easyRead: 'The name of an illness.',
  },
  {
    id: 'escalation',
    term: 'escalation',
    meaning: 'Moving up to stronger treatment, or to hospital.',
    easyRead: 'Moving to stronger treatment, or to hospital.',
  },
  {
    id: 'deteriorating',
    term: 'deteriorating',
    ask: 'What does "deteriorating" mean?',
    meaning: 'Getting worse.',
    easyRead: 'Getting worse.',
  },
  {
    id: 'akps',
    term: 'AKPS',
    also: ['performance status'],
    meaning: 'A number from 0 to 100 for how much someone can do for themselves.',
    easyRead: 'A number for how much someone can do.',
  },
  {
    id: 'snomed',
    term: 'SNOMED CT',
    meaning: 'The codes that health records use.',
    easyRead: 'Codes for health records.',
  },
];
