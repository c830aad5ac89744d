import { keepPlan } from '../browser/keep-plan.js';

const talk = document.querySelector('care-preferences');
talk.helplines = [{ label: 'NHS 111', phone: '111', hours: 'Day and night' }];
await keepPlan(talk, talk.dataset.ref);
