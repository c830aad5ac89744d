import type { GlossaryEntry } from '../../pack-shape.js';

/**
 * What the medical and legal terms on screen mean, each in a sentence or two. It explains; it states no nation's law, and
 * CPR is never named without the care that goes on.
 */
export const glossary: readonly GlossaryEntry[] = [
  {
    id: 'cpr',
    term: 'CPR',
    also: ['cardiopulmonary resuscitation', 'resuscitation'],
    meaning:
      "Trying to start someone's heart and breathing again when they have stopped. With or without CPR, all other care goes on.",
    easyRead: 'Trying to start the heart again when it stops. All other care goes on.',
  },
  {
    id: 'dnacpr',
    term: 'DNACPR form',
    also: ['DNACPR'],
    ask: 'What is a DNACPR form?',
    meaning:
      'A form that a clinician signs. It says that CPR should not be tried. It is only about CPR: all other care goes on.',
    easyRead: 'A signed form. It says do not try CPR. All other care goes on.',
  },
  {
    id: 'respect',
    term: 'ReSPECT form',
    also: ['ReSPECT'],
    ask: 'What is a ReSPECT form?',
    meaning:
      'A form that a person and a clinician talk through. It says which care may help in an emergency. The clinician signs it.',
    easyRead: 'A form about emergency care. A doctor or nurse signs it.',
  },
  {
    id: 'tep',
    term: 'treatment escalation plan',
    also: ['TEP'],
    ask: 'What is a treatment escalation plan?',
    meaning: "A clinician's plan for which treatments may help if someone gets more ill.",
    easyRead: 'A plan for treatment if you get more ill.',
  },
  {
    id: 'recommendation',
    term: 'clinical recommendation',
    ask: 'What is a clinical recommendation?',
    meaning:
      "What a clinician advises for an emergency. It is signed. It guides whoever comes, and is not the person's own wish.",
    easyRead: 'What a doctor or nurse advises.',
  },
  {
    id: 'advance-decision',
    term: 'advance decision to refuse treatment',
    also: ['advance decision', 'advance directive', 'living will'],
    ask: 'What is an advance decision to refuse treatment?',
    meaning:
      "An adult says no, ahead of time, to a treatment. It is for a time when they can't decide for themselves.",
    easyRead: "You say no to a treatment now, for a time when you can't say it.",
  },
  {
    id: 'advance-statement',
    term: 'advance statement',
    also: ['preferred priorities'],
    ask: 'What is an advance statement?',
    meaning: 'A note of what someone would like in their care. It helps people who care for them later.',
    easyRead: 'A note of what you would like.',
  },
  {
    id: 'power-of-attorney',
    term: 'power of attorney',
    also: ['lasting power of attorney', 'welfare power of attorney'],
    ask: 'What is a power of attorney?',
    meaning: 'A legal paper. In it, someone chooses who may make decisions for them.',
    easyRead: 'A legal paper. It says who can choose for you.',
  },
  {
    id: 'attorney',
    term: 'attorney',
    also: ['attorneys'],
    ask: 'What is an attorney?',
    meaning:
      'Someone chosen, in a legal paper, to make decisions for another person. They need not be a lawyer.',
    easyRead: 'Someone you picked, in a legal paper, to choose for you.',
  },
  {
    id: 'deputy',
    term: 'deputy',
    ask: 'What is a deputy?',
    meaning: "Someone whom a court has chosen to make decisions for a person who can't make them.",
    easyRead: 'Someone a court picked to choose for you.',
  },
  {
    id: 'registered',
    term: 'registered',
    ask: 'What does "registered" mean?',
    meaning: 'Put on an official list.',
    easyRead: 'Put on an official list.',
  },
  {
    id: 'public-guardian',
    term: 'Office of the Public Guardian',
    ask: 'What is the Office of the Public Guardian?',
    meaning: 'The public office that keeps the list of powers of attorney.',
    easyRead: 'The office that keeps a list of these papers.',
  },
  {
    id: 'witness',
    term: 'witness',
    ask: 'What is a witness?',
    meaning: 'Someone who is there when a paper is signed, and signs it too.',
    easyRead: 'Someone who sees you sign, and signs too.',
  },
  {
    id: 'legally-binding',
    term: 'legally binding',
    ask: 'What does "legally binding" mean?',
    meaning: 'By law, others have to follow it.',
    easyRead: 'By law, people have to follow it.',
  },
  {
    id: 'legal-power',
    term: 'legal power',
    meaning: 'The right in law to decide for someone, such as that of an attorney or a deputy.',
    easyRead: 'The law lets them choose for you.',
  },
  {
    id: 'capacity',
    term: 'capacity',
    meaning: 'Being able to make one certain decision, at the time it has to be made.',
    easyRead: 'Being able to choose about one thing, at one time.',
  },
  {
    id: 'best-interests',
    term: 'best interests',
    ask: 'What are best interests?',
    meaning: 'What is right for this person, all in all. What they wish, feel and believe counts.',
    easyRead: 'What is right for the person.',
  },
  {
    id: 'parental-responsibility',
    term: 'parental responsibility',
    meaning: 'The rights and duties in law that parents mostly have for a child.',
    easyRead: 'What the law lets and asks parents to do for a child.',
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
    id: 'hospice',
    term: 'hospice',
    ask: 'What is a hospice?',
    meaning:
      'A place, or a team that visits, for people with a serious illness. It helps with pain, with worry and with family.',
    easyRead: 'A place that cares for very ill people and their families.',
  },
  {
    id: 'community-hospital',
    term: 'community hospital',
    ask: 'What is a community hospital?',
    meaning: 'A small local hospital.',
    easyRead: 'A small hospital near you.',
  },
  {
    id: 'gp',
    term: 'GP',
    ask: 'What is a GP?',
    meaning: 'A family doctor.',
    easyRead: 'A family doctor.',
  },
  {
    id: 'key-worker',
    term: 'key worker',
    ask: 'What is a key worker?',
    meaning: 'The professional who leads on the care of a person.',
    easyRead: 'The person who leads your care.',
  },
  {
    id: 'chaplain',
    term: 'chaplain',
    ask: 'What is a chaplain?',
    meaning: 'Someone in a hospital or hospice who listens. You do not need to have a faith.',
    easyRead: 'Someone who listens and helps with faith.',
  },
  {
    id: 'blood-products',
    term: 'blood products',
    ask: 'What are blood products?',
    meaning: 'Blood, or things made from blood, that are given as treatment.',
    easyRead: 'Blood, or things made from blood.',
  },
  {
    id: 'constipation',
    term: 'constipation',
    meaning: 'Finding it hard to poo.',
    easyRead: 'It is hard to poo.',
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
