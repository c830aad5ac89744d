import type { Review } from '../../../language/language-book.js';
import type { TopicWords } from '../../pack-shape.js';

/** Who has read the words of the gates in Welsh. */
export const review: Review = 'machine-draft';

/** The words of the gates in Welsh, in every voice, by topic id. A title names nothing that lies behind; the opening says it plainly. */
export const topicWords: Readonly<Record<string, TopicWords>> = {
  'place-of-death': {
    title: 'Lle rydw i eisiau bod',
    opening:
      "Mae'r rhan nesaf am ble hoffech chi fod pan fyddwch chi'n marw. Nid yw pawb eisiau meddwl am hyn nawr. Mae hynny'n iawn.",
    question: 'Hoffech chi siarad am hyn nawr?',
    proxy: {
      opening:
        "Mae'r rhan nesaf am ble hoffen nhw fod pan fyddan nhw'n marw. Nid yw pawb eisiau meddwl am hyn nawr. Mae hynny'n iawn.",
    },
    easyRead: {
      opening: "Mae'r rhan hon am ble i fod pan fyddwch chi'n marw.",
      question: 'Gawn ni siarad am hyn nawr?',
    },
  },
  'sudden-illness': {
    title: "Os bydda i'n gwaethygu'n sydyn",
    opening:
      "Mae'r rhan nesaf am fynd yn sâl iawn yn sydyn. Mae hyn yn anodd i rai pobl. Gallwch stopio unrhyw bryd.",
    question: 'Hoffech chi siarad am hyn nawr?',
    proxy: {
      opening:
        "Mae'r rhan nesaf yn sôn amdanyn nhw'n mynd yn sâl iawn yn sydyn. Mae hyn yn anodd i rai pobl. Gallwch stopio unrhyw bryd.",
    },
    easyRead: {
      opening: "Mae'r rhan nesaf am fynd yn sâl iawn, yn gyflym iawn. Gallwch stopio unrhyw bryd.",
      question: 'Gawn ni siarad am hyn nawr?',
    },
  },
  'last-days': {
    title: "Os bydda i'n mynd yn sâl iawn",
    opening: "Mae'r rhan nesaf am ddyddiau olaf eich bywyd. Gallwch neidio dros y rhan hon.",
    question: 'Hoffech chi siarad am eich dyddiau olaf?',
    proxy: {
      opening: "Mae'r rhan nesaf am ddyddiau olaf eu bywyd. Gallwch neidio dros y rhan hon.",
      question: 'Hoffech chi siarad am eu dyddiau olaf?',
    },
    easyRead: {
      opening: "Mae'r rhan nesaf am yr adeg pan fyddwch chi'n marw. Gallwch neidio drosti.",
      question: "Gawn ni siarad am yr adeg pan fyddwch chi'n marw?",
    },
  },
  'after-death': {
    title: "Beth sy'n dod wedyn",
    opening: "Mae'r rhan nesaf am beth sy'n digwydd ar ôl i chi farw. Gallwch neidio dros y rhan hon.",
    question: "Hoffech chi siarad am beth sy'n digwydd ar ôl i chi farw?",
    proxy: {
      opening: "Mae'r rhan nesaf am beth sy'n digwydd ar ôl iddyn nhw farw. Gallwch neidio dros y rhan hon.",
      question: "Hoffech chi siarad am beth sy'n digwydd ar ôl iddyn nhw farw?",
    },
    easyRead: {
      opening: "Mae'r rhan nesaf am yr amser ar ôl i chi farw. Gallwch neidio drosti.",
      question: 'Gawn ni siarad am yr amser ar ôl i chi farw?',
    },
  },
};
