import { setCustomElementsManifest } from '@storybook/web-components-vite';
import type { Decorator, Preview } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

const choice = (title: string, items: readonly string[], icon: string): object => ({
  toolbar: { title, icon, items, dynamicTitle: true },
});

/** Hands what the toolbar says to every element of ours in the story, as a host would: by attribute. */
const asTheToolbarSays: Decorator = (story, { globals, canvasElement }) => {
  document.documentElement.dir = String(globals['dir']);
  document.documentElement.lang = String(globals['lang']);
  queueMicrotask(() => {
    for (const element of canvasElement.querySelectorAll('*')) {
      if (!/^care-(preferences|plan-)/.test(element.localName)) continue;
      for (const name of ['theme', 'scheme']) element.setAttribute(name, String(globals[name]));
      element.toggleAttribute('easy-read', globals['easyRead'] === 'on');
    }
  });
  return story();
};

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' }, options: { storySort: { order: ['Start here', '*'] } } },
  globalTypes: {
    theme: choice('Theme', ['calm', 'nhs'], 'paintbrush'),
    scheme: choice('Scheme', ['auto', 'light', 'dark', 'contrast'], 'contrast'),
    lang: choice('Language', ['en-GB'], 'globe'),
    easyRead: choice('Easy read', ['off', 'on'], 'book'),
    dir: choice('Direction', ['ltr', 'rtl'], 'transfer'),
  },
  initialGlobals: { theme: 'calm', scheme: 'auto', lang: 'en-GB', easyRead: 'off', dir: 'ltr' },
  decorators: [asTheToolbarSays],
};

export default preview;
