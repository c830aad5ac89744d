import { register } from '../elements/base/register.js';
import { CarePlanUrgent } from '../elements/plan-views/care-plan-urgent.js';

register('care-plan-urgent', CarePlanUrgent);
