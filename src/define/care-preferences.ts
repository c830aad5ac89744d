import { register } from '../elements/base/register.js';
import { CarePreferences } from '../elements/shell/care-preferences.js';
import { provideSupplies } from '../elements/shell/supplies.js';
import { supplies } from './supplies.js';

provideSupplies(supplies);
register('care-preferences', CarePreferences);
