import { capacityNow } from '../../plan/edit/beside/capacity.js';
import { thePerson } from '../../plan/current-entry.js';
import type { Person } from '../../plan/plan.js';
import { notesNow, questionNow } from '../doing/moving.js';
import { questionOf } from '../route.js';
import { isClinicianHere } from '../rules/clinical.js';
import { roleOf } from '../rules/speaking.js';
import { refusalOf } from '../rules/topics.js';
import type { Talk } from '../talk.js';
import type { ClinicianView, Stage } from '../view.js';
import { showMap } from './show-map.js';
import { showQuestion } from './show-question.js';

const stages: readonly Stage[] = ['map', 'question', 'gate', 'rest', 'review', 'agree'];

/** What only the professional's side shows; nothing of it while the screen is paused, covered or settled. */
export function showClinician(talk: Talk, stage: Stage): ClinicianView | undefined {
  if (!isClinicianHere(talk) || !stages.includes(stage)) return undefined;
  const { plan, tools, toSign } = talk;
  return {
    speakers: speakersOf(talk),
    phrases: phrasesFor(talk),
    notes: notesNow(talk).flatMap(({ id }) => showQuestion(talk, id) ?? []),
    capacity: capacityNow(plan),
    recommendations: plan.recommendations,
    signing: toSign.map(({ recommendation }) => recommendation.id),
    doNotRaise: tools.pack.topics.map(({ id }) => id).filter((id) => refusalOf(talk, id) === 'do-not-ask'),
    map: showMap(talk),
    issues: talk.besideIssues,
  };
}

/** The person first, then those who are here. */
function speakersOf({ plan, visit, recorder }: Talk): readonly Person[] {
  const present = plan.visits.find(({ id }) => id === visit)?.present ?? [];
  const here = [thePerson(plan)?.id, ...present, recorder];
  const isHere = ({ id }: Person): boolean => here.includes(id);
  const rank = ({ id }: Person): number => here.indexOf(id);
  return plan.people
    .filter((one) => isHere(one) && roleOf(one) !== undefined)
    .sort((one, other) => rank(one) - rank(other));
}

function phrasesFor(talk: Talk): readonly string[] {
  const { phrases } = talk.tools.pack.words;
  const section = questionOf(talk, questionNow(talk))?.section ?? '';
  return phrases ? [...phrases.general, ...(phrases.sections[section] ?? [])] : [];
}
