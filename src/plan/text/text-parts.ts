import { fill } from '../../language/fill.js';
import { plainId, wordOf } from '../../language/plain-id.js';
import { entriesFor } from '../current-entry.js';
import { mayKeepBack } from '../rules/copies.js';
import type { Entry } from '../schema/entry.js';
import type { Recommendation } from '../schema/recommendation.js';
import { recommendationLine } from '../urgent/lines.js';
import { answerLines, type AnswerLine, type Piece } from './answer-lines.js';
import { entrySource } from './entry-source.js';
import { recommendationSource } from './recommendation-source.js';
import type { TextPage } from './text-page.js';

/** Lines of one part; the first is its heading. A part without lines is left out. */
type Part = readonly string[];

/** What was said: the person's own first, then others under their names; and what nobody asked. */
export function saidPart(page: TextPage): Part {
  const { text } = page.words;
  const title = fill(page.isToPerson ? text.saidYou : text.said, { name: page.name });
  return [underlined(title), ...questionsIn(page, 'statements'), ...notAsked(page, 'statements')];
}

/** Legal papers; that this text is none of them. */
export function papersPart(page: TextPage): Part {
  const lines = [...questionsIn(page, 'legalFacts'), ...notAsked(page, 'legalFacts')];
  const { text } = page.words;
  return [underlined(text.papers), text.papersNote, ...orNothing(lines, page)];
}

/** What professionals recorded, and of what the person can decide. */
export function recordsPart(page: TextPage): Part {
  const { plan, nameOf, dateOf, words } = page;
  const { summary, text, outcome: outcomes } = words;
  const capacity = plan.capacity.flatMap(({ decision, outcome, detail, by, at }) => [
    '',
    `${decision}: ${wordOf(outcomes, outcome)}`,
    ...(detail ? [quoted(detail)] : []),
    fill(summary.recordedBy, { name: nameOf(by), date: dateOf(at) }),
  ]);
  return [
    underlined(text.records),
    ...orNothing(questionsIn(page, 'clinicalRecords'), page),
    ...(capacity.length > 0 ? ['', `${summary.capacity}:`, ...capacity] : []),
  ];
}

/** Signed or copied recommendations in force, the newest first; never an unsigned one. */
export function signedPart(page: TextPage): Part {
  const signed = page.plan.recommendations
    .filter(({ signature, ended }) => signature.state !== 'unsigned' && !ended)
    .toSorted((a, b) => (a.madeOn < b.madeOn ? 1 : -1));
  const lines = signed.flatMap((one) => recommendationLines(one, page));
  const { summary } = page.words;
  return [underlined(summary.recommendations), summary.recommendationsNote, ...orNothing(lines, page)];
}

/** Where somebody sees it differently, under their name; and topics that were refused, for those who may know. */
export function asidePart({ plan, pack, nameOf, dateOf, words }: TextPage): Part {
  const { view, summary } = words;
  const views = plan.views.flatMap(({ about, text, saidBy, at }) => [
    '',
    pack?.words.questions[about]?.prompt ?? pack?.words.topics[about]?.title ?? plainId(about),
    quoted(text),
    fill(view.saidOn, { name: nameOf(saidBy), date: dateOf(at) }),
  ]);
  const refused = plan.topics
    .filter(({ choice }) => choice === 'do-not-ask')
    .map(({ topicId, saidBy, at }) => {
      const topic = pack?.words.topics[topicId]?.title ?? plainId(topicId);
      const isToClinician = plan.copyFor?.audience === 'clinician';
      const line = isToClinician ? fill(summary.doNotRaise, { topic }) : `${topic}.`;
      return `${line} ${fill(view.saidOn, { name: nameOf(saidBy), date: dateOf(at) })}`;
    });
  return [
    ...(views.length > 0 ? [underlined(summary.viewsDiffer), ...views] : []),
    ...(refused.length > 0 ? ['', underlined(summary.notToRaise), ...refused] : []),
  ];
}

function recommendationLines(one: Recommendation, page: TextPage): Part {
  const { plan, now, nameOf, words } = page;
  const { advice, summary, text } = words;
  const said = [one.cpr, one.focus].flatMap((id) => (id === undefined ? [] : [advice[id]]));
  return [
    ...['', ...said],
    ...(one.guidance ? [`${summary.guidance}:`, quoted(one.guidance)] : []),
    ...(one.reason ? [`${summary.reason}:`, quoted(one.reason)] : []),
    ...(one.involved.length > 0 ? [`${text.involved}: ${one.involved.map(nameOf).join(', ')}`] : []),
    recommendationSource(recommendationLine(plan, one, now), page),
    ...(one.signature.state === 'signed' ? [text.notChecked] : []),
  ];
}

/** Each question of a list once, in the pack's order, with all that was said to it. */
function questionsIn(page: TextPage, list: 'statements' | 'legalFacts' | 'clinicalRecords'): Part {
  const { plan, pack, words } = page;
  const there = new Set(plan[list].map(({ questionId }) => questionId));
  const inOrder = (pack?.questions ?? []).map(({ id }) => id).filter((id) => there.has(id));
  const ids = [...new Set([...inOrder, ...there])];
  return ids.flatMap((id) => {
    const entries = entriesFor(plan, id);
    const prompt = pack?.words.questions[id]?.prompt ?? entries.find((one) => one.prompt)?.prompt;
    const isUnknown = pack?.id === plan.pack.id && !pack.words.questions[id];
    const title = `${prompt ?? plainId(id)}${isUnknown ? ` (${words.text.earlier})` : ''}`;
    return ['', title, ...entries.flatMap((entry) => entryLines(entry, page))];
  });
}

function entryLines(entry: Entry, page: TextPage): Part {
  const said = answerLines(entry.value, page.frameOf(entry.questionId)).map((line) => lineText(line, page));
  return [
    ...standing(entry, page),
    ...said,
    ...(entry.text === undefined ? [] : [quoted(entry.text)]),
    `(${entrySource(entry, page)})`,
  ];
}

/** How a question was left; of a paper, whether anybody saw it. */
function standing(entry: Entry, { words }: TextPage): Part {
  if (entry.status !== 'answered')
    return [
      wordOf(
        words.standing,
        entry.status.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      ),
    ];
  const evidence = 'evidence' in entry ? entry.evidence : undefined;
  if (!evidence || entry.value === 'no' || entry.value === 'want') return [];
  return [wordOf(words.standing, evidence === 'seen' ? evidence : 'reported-not-seen')];
}

/**
 * Questions that nobody was asked. One that waits for another answer says nothing by its silence; and neither does a copy
 * for others, from which an answer may have been kept back.
 */
function notAsked({ plan, pack, words }: TextPage, list: string): Part {
  if (mayKeepBack(plan)) return [];
  const silent = (pack?.questions ?? []).filter(
    ({ id, writesTo, visibleWhen }) => writesTo === list && !visibleWhen && entriesFor(plan, id).length === 0,
  );
  if (silent.length === 0) return [];
  return [
    '',
    `${words.summary['not-asked']}:`,
    ...silent.map(({ id }) => `- ${pack?.words.questions[id]?.prompt ?? id}`),
  ];
}

function lineText({ label, pieces }: AnswerLine, page: TextPage): string {
  const said = pieces.map((piece) => pieceText(piece, page)).join(', ');
  return label ? `${label}${label.endsWith('?') ? ' ' : ': '}${said}` : said;
}

function pieceText(piece: Piece, { dateOf, words }: TextPage): string {
  if (typeof piece === 'string') return piece;
  if ('typed' in piece) return quoted(piece.typed);
  if ('date' in piece) return dateOf(piece.date);
  const { name, relationship, organisation, phone } = piece.person;
  const about = [relationship, organisation].filter(Boolean).join(', ');
  return [name ?? words.view.someone, about && `(${about})`, phone].filter(Boolean).join(' ');
}

const quoted = (text: string): string => `“${text}”`;
const underlined = (title: string): string => `${title}\n${'='.repeat(title.length)}`;

/** In a copy for others nobody can tell whether nothing was recorded, or nothing of it left. */
function orNothing(lines: Part, { plan, words }: TextPage): Part {
  if (lines.length > 0) return lines;
  return [
    mayKeepBack(plan)
      ? wordOf(words.standing, 'not-recorded-or-not-shared')
      : words.summary.noRecommendations,
  ];
}
