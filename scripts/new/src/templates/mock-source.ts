import type { ProviderMock } from '@logto-social/testing/simulator';
import { type Blueprint, isOpenId } from '../blueprint.ts';
import { mark } from '../unwritten.ts';
import { listedProvider } from './listed-provider.ts';
import { lines, literal } from './source.ts';

/** The answer with the flag beside the address at yes, so that the documented person is one whose address counts. */
const vouching = (sample: Readonly<Record<string, unknown>>, path: readonly string[], key: string): unknown => {
  const [head, ...rest] = path;
  if (head === undefined) return { ...sample, [key]: sample[key] === 'true' ? 'true' : true };
  return { ...sample, [head]: vouching(Object(sample[head]), rest, key) };
};

const answerOf = ({ person: { sample, path, flag }, email }: Blueprint): unknown =>
  email === 'flagged' && flag ? vouching(sample, path, flag.key) : sample;

/** What every sign-in decides of an ID token, and no documentation. */
const decided = new Set(['aud', 'azp', 'iat', 'exp', 'nbf', 'auth_time', 'nonce', 'at_hash', 'c_hash', 'iss']);

const claimsOf = (blueprint: Blueprint) => ({
  iss: blueprint.addresses.issuer,
  ...Object.fromEntries(Object.entries(Object(answerOf(blueprint))).filter(([name]) => !decided.has(name))),
});

/** The address in the place that the answer is found at: an endpoint, or the ID token. */
const placeOf = ({ addresses }: Blueprint): string => addresses.userInfo ?? 'id_token';

const emailOf = (blueprint: Blueprint): ProviderMock['email'] => {
  const { email: rule, person } = blueprint;
  if (rule === 'flagged') {
    const path = [...person.path, person.flag?.key].join('.');
    return { rule, flag: { in: placeOf(blueprint), path } };
  }
  return rule === 'unverified' ? { rule, address: String(person.email?.value) } : { rule };
};

const userOf = ({ email: rule, person: { id, name, avatar, email } }: Blueprint) => ({
  id: String(id.value),
  ...(name && { name: String(name.value) }),
  ...(avatar && { avatar: String(avatar.value) }),
  ...(email && (rule === 'verified' || rule === 'flagged') && { email: String(email.value) }),
});

const tokenAnswer = (blueprint: Blueprint, name: string) => ({
  access_token: `${name}access-token`,
  token_type: 'Bearer',
  expires_in: 3600,
  ...(blueprint.refreshes && { refresh_token: `${name}refresh-token` }),
});

/** What the person is read from: the ID token, or the user info endpoint. */
const person = (blueprint: Blueprint): (string | false)[] => {
  const { name, documentation, addresses, unsure } = blueprint;
  const unlike = unsure.person && `// ${mark} the answer as ${name} documents it, and its names in types.ts.`;
  if (isOpenId(blueprint)) {
    return [
      `/** ${documentation} */`,
      `idToken: { jwksUri: ${literal(addresses.keys)},`,
      unsure.person && `// ${mark} the claims as ${name} documents them.`,
      `claims: ${literal(claimsOf(blueprint))} },`,
      'resources: [],',
    ];
  }
  return [
    `/** ${documentation} */`,
    `resources: [{ endpoint: ${literal(addresses.userInfo)},`,
    unlike,
    `response: ${literal(answerOf(blueprint))},`,
    `// ${mark} the answer that ${name} documents for a token that is no longer good.`,
    `unauthorized: { status: 401, body: { error: 'invalid_token' } } }],`,
  ];
};

/** The metadata that an instance of an OpenID provider publishes. */
const documents = ({ kind, name, addresses }: Blueprint): (string | false)[] => {
  if (kind !== 'oidc-instance') return [];
  const response = {
    issuer: addresses.issuer,
    authorization_endpoint: addresses.authorization,
    token_endpoint: addresses.token,
    jwks_uri: addresses.keys,
  };
  return [
    '/** https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfigurationResponse */',
    `documents: [{ endpoint: ${literal(`${addresses.issuer}/.well-known/openid-configuration`)},`,
    `// ${mark} the metadata that an instance of ${name} publishes, with its own paths.`,
    `response: ${literal(response)} }],`,
  ];
};

/** The `mock.ts` of a provider: what it documents, spelled out. */
export const mockSource = (blueprint: Blueprint): string => {
  const { name, documentation, addresses, instance, scope, scopeDelimiter, clientAuthentication, kind } = blueprint;
  const config = {
    ...(instance && { instanceUrl: instance.url }),
    clientId: 'client-id',
    ...(clientAuthentication !== 'none' && { clientSecret: 'client-secret' }),
  };
  const parameters = scope === '' ? {} : { scope: scope.split(' ').join(scopeDelimiter) };
  const requests = kind === 'oidc-instance' ? 3 : 2;
  const place = { in: placeOf(blueprint), path: [...blueprint.person.path, blueprint.person.id.key].join('.') };
  return lines(
    `import type { ProviderMock } from '@logto-social/testing';`,
    '',
    `/** ${documentation} */`,
    'export const mock: ProviderMock = {',
    `config: ${literal(config)},`,
    'authorization: {',
    `endpoint: ${literal(addresses.authorization)},`,
    `parameters: ${literal(parameters)},`,
    scopeDelimiter !== ' ' && `scopeDelimiter: ${literal(scopeDelimiter)},`,
    '},',
    ...documents(blueprint),
    'token: {',
    `endpoint: ${literal(addresses.token)},`,
    `clientAuthentication: ${literal(clientAuthentication)},`,
    `// ${mark} the answers that ${name} documents: to a code, to a wrong code, to a wrong client.`,
    `response: ${literal(tokenAnswer(blueprint, ''))},`,
    blueprint.refreshes && `refreshed: ${literal(tokenAnswer(blueprint, 'next-'))},`,
    'errors: {',
    `invalid_grant: { status: 400, body: { error: 'invalid_grant' } },`,
    `invalid_client: { status: 401, body: { error: 'invalid_client' } },`,
    '} },',
    ...person(blueprint),
    `id: ${literal(place)},`,
    `// ${mark} a link to the words of ${name} on whether an address is verified.`,
    `email: ${literal(emailOf(blueprint))},`,
    `user: ${literal(userOf(blueprint))},`,
    `requests: ${requests},`,
    !blueprint.isCatalogued && listedProvider(name, documentation),
    '};',
  );
};
