import { register } from '../elements/base/register.js';
import { CarePlanChanges } from '../elements/plan-views/care-plan-changes.js';
import { provideSupplies } from '../elements/shell/supplies.js';
import { supplies } from './supplies.js';

provideSupplies(supplies);
register('care-plan-changes', CarePlanChanges);
