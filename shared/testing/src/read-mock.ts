import type { ProviderMock, Tokens } from './provider-mock.ts';

/** The client ID and secret of the configuration, by whichever keys. */
export const clientOf = ({ config, keys }: ProviderMock) => ({
  id: String(config[keys?.clientId ?? 'clientId']),
  secret: config[keys ? (keys.clientSecret ?? '') : 'clientSecret'],
});

/** Parameters in the provider's own names. */
export const inItsNames = <Value>(parameters: Readonly<Record<string, Value>>, names: Record<string, string> = {}) =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [names[name] ?? name, value]));

/** Parameters in the standard's names. */
export const inStandardNames = <Value>(
  parameters: Readonly<Record<string, Value>>,
  names: Record<string, string> = {},
) => inItsNames(parameters, Object.fromEntries(Object.entries(names).map(([standard, own]) => [own, standard])));

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const standardTokens = (response: Readonly<Record<string, unknown>>): Partial<Tokens> => {
  const { access_token, refresh_token, expires_in } = response;
  return {
    ...(textOf(access_token) && { access_token: String(access_token) }),
    ...(textOf(refresh_token) && { refresh_token: String(refresh_token) }),
    ...((typeof expires_in === 'number' || typeof expires_in === 'string') && { expires_in }),
  };
};

/** The tokens that a code is exchanged for. */
export const grantedTokens = ({ token }: ProviderMock): Partial<Tokens> =>
  standardTokens(inStandardNames(token.response, token.names));

/** The tokens that a refresh gives. */
export const refreshedTokens = ({ token }: ProviderMock): Partial<Tokens> =>
  standardTokens(inStandardNames(token.refreshed ?? {}, token.names));

/** A URI without its query, as an endpoint is spelled. */
export const endpointOf = (uri: string): string => uri.replace(/\?[^#]*/, '');
