import { takeWalks } from './take-walks.js';

takeWalks('second');
