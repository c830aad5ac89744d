import { keepPlan } from '../browser/keep-plan.js';

const talk = document.querySelector('care-preferences');
talk.helplines = [
  { label: 'Example Hospice night line', phone: '01632 960001', hours: 'Day and night' },
  { label: 'NHS 111', phone: '111', hours: 'Day and night' },
];
document.querySelector('#stored').hidden = !(await keepPlan(talk, talk.dataset.ref));
