import '../../src/define/care-preferences.js';
import type { CarePreferences } from '../../src/elements/shell/care-preferences.js';

const helplines = [
  { label: 'Example Hospice night line', phone: '01632 960001', hours: 'Day and night' },
  { label: 'NHS 111', phone: '111', hours: 'Day and night' },
];

/** The element as a page would set it up, about somebody made up. */
export const conversation = (settings: Partial<CarePreferences> = {}): CarePreferences =>
  Object.assign(document.createElement('care-preferences'), {
    jurisdiction: 'england',
    subject: { ref: 'made-up-1', name: 'Ada Example', birthDate: '1948-03-04' },
    helplines,
    ...settings,
  });
