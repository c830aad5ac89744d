const masks: Readonly<Record<string, string>> = {
  'data-sentry-mask': '',
  'data-private': '',
  'data-hj-suppress': '',
  'data-dd-privacy': 'mask',
};

/** Asks the session recorders that some pages run to leave out everything in here. What a host set itself stays. */
export function maskForRecorders(element: Element): void {
  for (const [name, value] of Object.entries(masks)) {
    if (!element.hasAttribute(name)) element.setAttribute(name, value);
  }
}
