import type { Person } from '../../../plan/plan.js';
import type { Desk } from '../../base/stage-element.js';
import type { HostSettings } from '../host-settings.js';
import { askToSign } from '../shell-events.js';

/** What only the shell can do for a screen. */
export interface DeskOrders {
  download(): void;
  downloadAll(): void;
  print(): void;
  /** Who presses the buttons. */
  recorder(): Person | undefined;
}

/** Settings of the host that screens may ask for. */
export const deskSettings = ['helplines', 'people', 'knownItems', 'readonly'] as const;

/** What a screen may ask of the shell, as the host has set it now. */
export function deskOf(host: HostSettings, orders: DeskOrders): Desk {
  const { helplines, people, knownItems, readonly } = host;
  return {
    helplines: helplines ?? [],
    people: people ?? [],
    knownItems,
    readonly,
    download: () => orders.download(),
    downloadAll: () => orders.downloadAll(),
    print: () => orders.print(),
    sign: (recommendation) => askToSign(host, recommendation, orders.recorder()?.id ?? ''),
  };
}
