export { type OpenIdProvider, type OpenIdProviderOptions, startOpenIdProvider } from './start-open-id-provider.ts';
export { type Decision, submitInteraction } from './submit-interaction.ts';
