/** One thing in an order; `tiedWithNext` says that it and the one after it matter the same. */
export interface Ranked {
  readonly id: string;
  readonly tiedWithNext?: true;
}

/** An order, first first. */
export type Order = readonly Ranked[];

/** The order that a kept answer holds; an empty one for anything else. */
export function orderOf(value: unknown): Order {
  if (!Array.isArray(value)) return [];
  return (value as readonly Ranked[]).map(({ id, tiedWithNext }) => one(id, tiedWithNext));
}

/** A ticked thing joins at the end; an unticked one leaves, and no tie is left hanging. */
export function withChosen(order: Order, id: string, isChosen: boolean): Order {
  if (!isChosen) return without(order, id);
  return order.some((ranked) => ranked.id === id) ? order : [...untiedAt(order, order.length - 1), { id }];
}

/** The thing at place `from` moved to place `to`, both from 0. It leaves its ties behind: nobody tied it to new neighbours. */
export function moved(order: Order, from: number, to: number): Order {
  const item = order[from];
  if (!item || from === to || to < 0 || to >= order.length) return order;
  const rest = untiedAt(without(order, item.id), to - 1);
  return [...rest.slice(0, to), { id: item.id }, ...rest.slice(to)];
}

/** The thing at `place` and the one after it matter the same, or no longer do. */
export function withTie(order: Order, place: number, isTied: boolean): Order {
  if (place >= order.length - 1) return order;
  return order.map((item, index) => (index === place ? one(item.id, isTied) : item));
}

/** All of them matter the same. */
export function allTied(order: Order): Order {
  return order.map(({ id }, index) => one(id, index < order.length - 1));
}

/** "1", "2 =", "2 =": the number a thing bears, the same for those that matter the same. */
export function placesOf(order: Order): readonly string[] {
  const isTiedBefore = (index: number): boolean => order[index - 1]?.tiedWithNext === true;
  let first = 0;
  return order.map(({ tiedWithNext }, index) => {
    if (!isTiedBefore(index)) first = index;
    return `${first + 1}${tiedWithNext || isTiedBefore(index) ? ' =' : ''}`;
  });
}

const one = (id: string, isTied: boolean | undefined): Ranked =>
  isTied ? { id, tiedWithNext: true } : { id };

const untiedAt = (order: Order, place: number): Order =>
  order.map((item, index) => (index === place ? { id: item.id } : item));

/** Of three that matter the same, two are left that do; of two, one that stands alone. */
function without(order: Order, id: string): Order {
  const place = order.findIndex((ranked) => ranked.id === id);
  if (place < 0) return order;
  const isBridge = order[place]?.tiedWithNext === true;
  return order
    .map((item, index) => (index === place - 1 && !isBridge ? { id: item.id } : item))
    .filter((ranked) => ranked.id !== id);
}
