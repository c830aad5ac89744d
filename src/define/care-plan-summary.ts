import { register } from '../elements/base/register.js';
import { CarePlanSummary } from '../elements/plan-views/care-plan-summary.js';

register('care-plan-summary', CarePlanSummary);
