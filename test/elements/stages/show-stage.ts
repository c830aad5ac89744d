import type { ConversationEvent } from '../../../src/conversation/events.js';
import type { ConversationView } from '../../../src/conversation/view.js';
import type { Desk, StageElement } from '../../../src/elements/base/stage-element.js';
import { stageFor } from '../../../src/elements/shell/screens/stage-for.js';
import { tokenStyles } from '../../../src/theme/tokens.js';

const desk: Desk = {
  helplines: [],
  people: [],
  knownItems: [],
  readonly: false,
  download: () => undefined,
  downloadAll: () => undefined,
  print: () => undefined,
  sign: () => undefined,
};

/** Puts the screen of a view on the page, and keeps what the person says to it. */
export async function showStage(
  view: ConversationView,
  settings: Partial<StageElement> = {},
): Promise<{ readonly stage: StageElement; readonly said: ConversationEvent[] }> {
  const Stage = await stageFor[view.stage]();
  const said: ConversationEvent[] = [];
  const stage = Object.assign(new Stage(), {
    view,
    desk,
    say: (event: ConversationEvent) => said.push(event),
    ...settings,
  });
  room().append(stage);
  await stage.updateComplete;
  return { stage, said };
}

/** Sizes and colours come from the public element; here a bare room has them. */
function room(): ShadowRoot {
  const host = document.createElement('div');
  host.className = 'room';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokenStyles);
  root.adoptedStyleSheets = [sheet];
  document.body.append(host);
  return root;
}
