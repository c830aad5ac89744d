import { takeWalks } from './take-walks.js';

takeWalks('first');
