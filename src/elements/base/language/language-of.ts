/** The language that the page says an element is in: its own `lang`, else that of what is round it; '' where nothing says. */
export function languageOf(element: Element): string {
  const said = element.closest('[lang]')?.getAttribute('lang');
  if (said) return said;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}
