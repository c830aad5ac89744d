import type { AnswerEvent, ConversationEvent } from '../../../conversation/events.js';
import type { ConversationView, QuestionView } from '../../../conversation/view.js';

/** What a professional answers to a clinical question: words are a note, anything else an answer under their name. */
export function noteFrom(event: AnswerEvent, { question }: QuestionView): ConversationEvent {
  const isWritten = question.type === 'text' || question.type === 'longText';
  if (!isWritten) return event;
  const text = event.type === 'answer' ? (event.text ?? '') : '';
  return { type: 'note', questionId: event.questionId, text };
}

/** The same view with the professional as the one who speaks: options are theirs, and turning the page changes nothing. */
export function asProfessional(view: ConversationView): ConversationView {
  return { ...view, speaker: view.recorder, screen: 0 };
}
