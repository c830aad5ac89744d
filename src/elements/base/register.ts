import { warn } from '../../dev/warn.js';

/**
 * Gives an element its tag. Asked again it has no effect; a second copy of the library on the page leaves the first in
 * place and says so once, since a name can be given only once.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  const there = customElements.get(tag);
  if (!there) customElements.define(tag, element);
  else if (there !== element) {
    warn(
      'CP101',
      tag,
      'is already defined by another copy of this library, which stays in use. Load one copy only.',
    );
  }
}
