import { register } from '../elements/base/register.js';
import { CarePreferences } from '../elements/shell/care-preferences.js';
import { CareStatus } from '../elements/shell/status/care-status.js';
import { provideSupplies } from '../elements/shell/supplies.js';
import { supplies } from './supplies.js';

provideSupplies(supplies);
register('care-status', CareStatus);
register('care-preferences', CarePreferences);
