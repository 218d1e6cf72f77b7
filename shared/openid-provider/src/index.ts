export { type OpenIdProvider, startOpenIdProvider } from './start-open-id-provider.ts';
export { submitInteraction } from './submit-interaction.ts';
