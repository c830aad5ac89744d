/** How far a pointer may tremble, in CSS pixels, before it counts as moved. */
const slop = 8;
/** How long a finger rests before it takes hold, in ms, so that scrolling past a handle moves nothing. */
const longPress = 300;

/** What a drag needs to know of the list it is in. */
export interface DragList {
  /** The rows in their order. */
  readonly rows: () => readonly HTMLElement[];
  /** Told where it would land while it is held; `undefined` when it is let go. */
  readonly hover: (place: number | undefined) => void;
  readonly drop: (from: number, to: number) => void;
}

/**
 * A row held by its handle. A bonus for those who like it: all it does, buttons do too (WCAG 2.5.7).
 *
 * Nothing moves until the row is let go; Escape, or the browser taking the pointer for itself, cancels it.
 */
export class Drag {
  readonly #end = new AbortController();
  readonly #timer: ReturnType<typeof setTimeout>;
  #isHeld = false;
  #to: number | undefined;

  /** @param from the place of the row whose handle was pressed, from 0. */
  constructor(
    private readonly start: PointerEvent,
    private readonly from: number,
    private readonly list: DragList,
  ) {
    const handle = start.currentTarget as HTMLElement;
    const { signal } = this.#end;
    this.#timer = setTimeout(() => (this.#isHeld = true), longPress);
    handle.setPointerCapture(start.pointerId);
    handle.addEventListener('pointermove', this.#move, { signal });
    handle.addEventListener('pointerup', () => this.#finish(true), { signal });
    handle.addEventListener('pointercancel', () => this.#finish(false), { signal });
    document.addEventListener('keydown', this.#cancel, { signal, capture: true });
  }

  readonly #move = (now: PointerEvent): void => {
    const { clientX, clientY, pointerType } = this.start;
    if (!this.#isHeld && Math.hypot(now.clientX - clientX, now.clientY - clientY) > slop) {
      if (pointerType === 'touch') return this.#finish(false);
      this.#isHeld = true;
    }
    if (!this.#isHeld) return;
    this.#to = placeAt(now.clientY, this.list.rows());
    this.list.hover(this.#to);
  };

  readonly #cancel = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#finish(false);
  };

  #finish(isDropped: boolean): void {
    clearTimeout(this.#timer);
    this.#end.abort();
    this.list.hover(undefined);
    if (isDropped && this.#isHeld && this.#to !== undefined && this.#to !== this.from)
      this.list.drop(this.from, this.#to);
  }
}

/** The place of the row at this height of the screen; the nearest one above or below the list. */
function placeAt(y: number, rows: readonly HTMLElement[]): number {
  const place = rows.findIndex((row) => y < row.getBoundingClientRect().bottom);
  return place < 0 ? rows.length - 1 : place;
}
