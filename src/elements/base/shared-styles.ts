import { unsafeCSS } from 'lit';
import { baseStyles } from '../../theme/base-styles.js';
import { controlStyles } from '../../theme/control-styles.js';

/** The look that every element shares. The text comes from the theme alone, never from outside. */
export const sharedStyles = unsafeCSS(baseStyles + controlStyles);
