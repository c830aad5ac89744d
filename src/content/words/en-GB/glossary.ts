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
  },
  {
    id: 'dnacpr',
    term: 'DNACPR form',
    also: ['DNACPR'],
    ask: 'What is a DNACPR form?',
    meaning:
      'A form that a clinician signs. It says that CPR should not be tried. It is only about CPR: all other care goes on.',
  },
  {
    id: 'respect',
    term: 'ReSPECT form',
    also: ['ReSPECT'],
    ask: 'What is a ReSPECT form?',
    meaning:
      'A form that a person and a clinician talk through. It says which care may help in an emergency. The clinician signs it.',
  },
  {
    id: 'tep',
    term: 'treatment escalation plan',
    also: ['TEP'],
    ask: 'What is a treatment escalation plan?',
    meaning: "A clinician's plan for which treatments may help if someone gets more ill.",
  },
  {
    id: 'advance-decision',
    term: 'advance decision to refuse treatment',
    also: ['advance decision', 'advance directive', 'living will'],
    ask: 'What is an advance decision to refuse treatment?',
    meaning:
      "An adult says no, ahead of time, to a treatment. It is for a time when they can't decide for themselves.",
  },
  {
    id: 'advance-statement',
    term: 'advance statement',
    also: ['preferred priorities'],
    ask: 'What is an advance statement?',
    meaning: 'A note of what someone would like in their care. It helps people who care for them later.',
  },
  {
    id: 'power-of-attorney',
    term: 'power of attorney',
    also: ['lasting power of attorney', 'welfare power of attorney'],
    ask: 'What is a power of attorney?',
    meaning: 'A legal paper. In it, someone chooses who may make decisions for them.',
  },
  {
    id: 'attorney',
    term: 'attorney',
    also: ['attorneys'],
    ask: 'What is an attorney?',
    meaning:
      'Someone chosen, in a legal paper, to make decisions for another person. They need not be a lawyer.',
  },
  {
    id: 'registered',
    term: 'registered',
    ask: 'What does "registered" mean?',
    meaning: 'Put on an official list.',
  },
  {
    id: 'public-guardian',
    term: 'Office of the Public Guardian',
    ask: 'What is the Office of the Public Guardian?',
    meaning: 'The public office that keeps the list of powers of attorney.',
  },
  {
    id: 'witness',
    term: 'witness',
    ask: 'What is a witness?',
    meaning: 'Someone who is there when a paper is signed, and signs it too.',
  },
  {
    id: 'legally-binding',
    term: 'legally binding',
    ask: 'What does "legally binding" mean?',
    meaning: 'By law, others have to follow it.',
  },
  {
    id: 'legal-power',
    term: 'legal power',
    meaning: 'The right in law to decide for someone, such as that of an attorney or a deputy.',
  },
  {
    id: 'best-interests',
    term: 'best interests',
    ask: 'What are best interests?',
    meaning: 'What is right for this person, all in all. What they wish, feel and believe counts.',
  },
  {
    id: 'parental-responsibility',
    term: 'parental responsibility',
    meaning: 'The rights and duties in law that parents mostly have for a child.',
  },
  {
    id: 'hospice',
    term: 'hospice',
    ask: 'What is a hospice?',
    meaning:
      'A place, or a team that visits, for people with a serious illness. It helps with pain, with worry and with family.',
  },
  {
    id: 'community-hospital',
    term: 'community hospital',
    ask: 'What is a community hospital?',
    meaning: 'A small local hospital.',
  },
  {
    id: 'gp',
    term: 'GP',
    ask: 'What is a GP?',
    meaning: 'A family doctor.',
  },
  {
    id: 'chaplain',
    term: 'chaplain',
    ask: 'What is a chaplain?',
    meaning: 'Someone in a hospital or hospice who listens. You do not need to have a faith.',
  },
  {
    id: 'blood-products',
    term: 'blood products',
    ask: 'What are blood products?',
    meaning: 'Blood, or things made from blood, that are given as treatment.',
  },
  {
    id: 'constipation',
    term: 'constipation',
    meaning: 'Finding it hard to poo.',
  },
];
