import { register } from '../elements/base/register.js';
import { CarePlanSummary } from '../elements/plan-views/care-plan-summary.js';
import { provideSupplies } from '../elements/shell/supplies.js';
import { supplies } from './supplies.js';

provideSupplies(supplies);
register('care-plan-summary', CarePlanSummary);
