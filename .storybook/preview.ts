import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Decorator, Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

const choice = (title: string, items: readonly string[], icon: string): object => ({
  toolbar: { title, icon, items, dynamicTitle: true },
});

const initialGlobals = {
  theme: 'calm',
  scheme: 'auto',
  lang: 'en-GB',
  setting: 'as the story says',
  easyRead: 'off',
  dir: 'ltr',
};

const screen = (name: string, width: number, height: number): object => ({
  name,
  styles: { width: `${width}px`, height: `${height}px` },
});

const publicTags = 'care-preferences, care-plan-summary, care-plan-urgent, care-plan-changes';

/** Hands what the toolbar says to every public element in the story, as a host would: by attribute. */
const asTheToolbarSays: Decorator = (story, { globals, canvasElement }) => {
  document.documentElement.dir = String(globals['dir']);
  document.documentElement.lang = String(globals['lang']);
  queueMicrotask(() => {
    for (const element of canvasElement.querySelectorAll(publicTags)) {
      // What a story says itself stands until the toolbar says otherwise.
      for (const name of ['theme', 'scheme'] as const)
        if (globals[name] !== initialGlobals[name]) element.setAttribute(name, String(globals[name]));
      if (globals['setting'] !== initialGlobals.setting)
        element.setAttribute('setting', String(globals['setting']));
      if (globals['easyRead'] === 'on') element.setAttribute('easy-read', '');
    }
  });
  // A change in the toolbar draws the story anew, so that no attribute of before is left on it.
  return html`${keyed(JSON.stringify(globals), story())}`;
};

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    options: {
      storySort: {
        order: [
          'Start here',
          'The conversation',
          ['Alone', 'Together'],
          'Views of a plan',
          'Fields',
          'Theming',
          'Embedding',
          'Reference',
          '*',
        ],
      },
    },
    viewport: {
      options: {
        phone: screen('Small phone, or 400 % zoom', 320, 640),
        tablet: screen('Tablet', 768, 1024),
        desktop: screen('Desktop', 1280, 800),
      },
    },
  },
  globalTypes: {
    theme: choice('Theme', ['calm', 'nhs'], 'paintbrush'),
    scheme: choice('Scheme', ['auto', 'light', 'dark', 'contrast'], 'contrast'),
    lang: choice('Language', ['en-GB'], 'globe'),
    setting: choice('Setting', [initialGlobals.setting, 'alone', 'together', 'afterwards'], 'users'),
    easyRead: choice('Easy read', ['off', 'on'], 'book'),
    dir: choice('Direction', ['ltr', 'rtl'], 'transfer'),
  },
  initialGlobals,
  decorators: [asTheToolbarSays],
};

export default preview;
