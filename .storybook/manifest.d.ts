/** Made by `npm run manifest`; before that, only its shape is known. */
declare module '*/custom-elements.json' {
  const manifest: object;
  export default manifest;
}
