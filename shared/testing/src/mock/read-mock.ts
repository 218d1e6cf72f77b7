import type { ProviderMock, Tokens } from './provider-mock.ts';

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The keys of the client's ID and secret in the configuration; one that has none is undefined. */
export const clientKeysOf = ({ keys = { clientId: 'clientId', clientSecret: 'clientSecret' } }: ProviderMock) => keys;

/** The client ID and secret of the configuration, by whichever keys. */
export const clientOf = (mock: ProviderMock) => {
  const { clientId = '', clientSecret = '' } = clientKeysOf(mock);
  return { id: textOf(mock.config[clientId]), secret: mock.config[clientSecret] };
};

/** Whether nobody signs in without a session: something must be kept in it. */
export const needsSession = ({ pkce, session }: ProviderMock): boolean => pkce === 'required' || session === 'required';

/** Whether the provider speaks OAuth 2.0, OpenID Connect included. */
export const speaksOAuth2 = ({ protocol }: ProviderMock): boolean => protocol === undefined;

/** Whether one of the provider's answers is texts alone, and so has no values of another type. */
export const isTextual = ({ token }: ProviderMock, answer: string): boolean =>
  answer === 'assertion' || (answer === token?.endpoint && token.answerType !== undefined);

/** Whether a resource tells who the person is: it has the ID, something after it does, or the mock says why. */
export const isProof = ({ id, resources }: ProviderMock, index: number): boolean =>
  resources.slice(index).some(({ endpoint, proves }, after) => endpoint === id.in || (after === 0 && proves));

/** Parameters in the provider's own names. */
export const inItsNames = <Value>(parameters: Readonly<Record<string, Value>>, names: Record<string, string> = {}) =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [names[name] ?? name, value]));

/** Parameters in the standard's names. */
export const inStandardNames = <Value>(
  parameters: Readonly<Record<string, Value>>,
  names: Record<string, string> = {},
) => inItsNames(parameters, Object.fromEntries(Object.entries(names).map(([standard, own]) => [own, standard])));

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
  standardTokens(inStandardNames(token?.response ?? {}, token?.names));

/** The tokens that a refresh gives. */
export const refreshedTokens = ({ token }: ProviderMock): Partial<Tokens> =>
  standardTokens(inStandardNames(token?.refreshed ?? {}, token?.names));

/** A URI without its query, as an endpoint is spelled. */
export const endpointOf = (uri: string): string => uri.replace(/\?[^#]*/, '');
