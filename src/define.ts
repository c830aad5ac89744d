/** The door `care-preferences/define`: registers every public tag. Imported again it has no effect. */
import './define/care-plan-summary.js';
import './define/care-plan-urgent.js';
import './define/care-preferences.js';
