/** Runs something when the page has nothing else to do. Safari has no idle callback, and waits a moment instead. */
export function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run);
  else setTimeout(run, 200);
}
