import { type Blueprint, type ClientAuthenticationMethod, isHosted, isOpenId } from '../blueprint.ts';
import type { Found } from '../read-sample.ts';
import { importOf, lines, literal } from './source.ts';

const authenticators: Record<ClientAuthenticationMethod, string> = {
  client_secret_post: 'clientSecretPost',
  client_secret_basic: 'clientSecretBasic',
  none: 'publicClient',
};

const emailFunctions = { verified: 'verified', flagged: 'verifiedWhen', unverified: 'unverified' } as const;

const isIdentifier = (key: string) => /^[a-z_$][\w$]*$/i.test(key);

/** A value taken out of the profile under a name of the host's. */
const taken = ({ key }: Found, name: string) => (key === name ? key : `${literal(key)}: ${name}`);

const toUserInfo = ({ person: { path, id, name, avatar, email, flag }, email: rule }: Blueprint): string => {
  const flagName = flag && (isIdentifier(flag.key) ? flag.key : 'isVerified');
  const vouching = rule === 'flagged' && flag && flagName ? { flag, name: flagName } : undefined;
  const address = rule === 'none' ? undefined : email;
  const values = [
    taken(id, 'id'),
    name && taken(name, 'name'),
    avatar && taken(avatar, 'avatar'),
    address && taken(address, 'email'),
    vouching && taken(vouching.flag, vouching.name),
  ].filter((value) => value !== undefined);
  const profile = path.reduceRight((inner, key) => `{ ${literal(key)}: ${inner} }`, `{ ${values.join(', ')} }`);
  const contact =
    address && rule !== 'none' && `email: ${emailFunctions[rule]}(${vouching ? `${vouching.name}, ` : ''}email)`;
  const identity = ['id', name && 'name', avatar && 'avatar', contact].filter((value) => value !== undefined);
  return `(${profile}) => ({ ${identity.join(', ')} })`;
};

/** What the claims of an ID token mean, by OpenID Connect Core §5.1 and by what the provider says of addresses. */
type Claims = { imports: string[]; standard: 'standardClaims' | 'doubtedClaims'; departure?: string };

const claimsOf = ({ email }: Blueprint): Claims => {
  if (email === 'flagged') return { imports: ['standardClaims'], standard: 'standardClaims' };
  if (email === 'unverified') return { imports: ['doubtedClaims'], standard: 'doubtedClaims' };
  const address = email === 'verified' ? 'verified(claims.email)' : 'undefined';
  return {
    imports: ['standardClaims', ...(email === 'verified' ? ['verified'] : [])],
    standard: 'standardClaims',
    departure: `toUserInfo: (claims) => ({ ...standardClaims.toUserInfo(claims), email: ${address} })`,
  };
};

/** What is wired besides the authorization and the token endpoint. */
type Wiring = {
  imports: string[];
  constants: string[];
  /** What the rest is taken from. */
  setup?: string;
  /** What `iss` of the callback is held against. */
  issuer?: string;
  getUserInfo: string;
};

const plain = (blueprint: Blueprint): Wiring => ({
  imports: blueprint.email === 'none' ? [] : [emailFunctions[blueprint.email]],
  constants: ['authorizationEndpoint', 'tokenEndpoint', 'userInfoEndpoint'],
  getUserInfo: `{ endpoint: userInfoEndpoint, guard: profileGuard, toUserInfo: ${toUserInfo(blueprint)} }`,
});

const openId = (blueprint: Blueprint, provider: string): Pick<Wiring, 'imports' | 'issuer' | 'getUserInfo'> => {
  const { imports, standard, departure } = claimsOf(blueprint);
  const claims = [`...${standard}`, departure].filter(Boolean).join(', ');
  return {
    imports: ['openIdConnect', ...imports],
    issuer: 'issuer',
    getUserInfo: `openIdConnect({ ${provider}, ${claims} })`,
  };
};

const wirings: Record<Blueprint['kind'], (blueprint: Blueprint) => Wiring> = {
  oauth2: plain,
  'oauth2-instance': plain,
  oidc: (blueprint) => ({
    ...openId(blueprint, 'provider: { issuer, jwksUri }'),
    constants: ['authorizationEndpoint', 'tokenEndpoint', 'issuer', 'jwksUri'],
  }),
  'oidc-instance': (blueprint) => {
    const { imports, ...wired } = openId(blueprint, 'provider');
    return {
      ...wired,
      imports: [...imports, 'discoveredInstance'],
      constants: [],
      setup: 'const { provider, authorizationEndpoint, tokenEndpoint, issuer } = discoveredInstance();',
    };
  },
};

/** The `index.ts` of an OpenID provider that is like most others at a configured instance. */
const hostedSource = (blueprint: Blueprint): string => {
  const { clientAuthentication, scope, email } = blueprint;
  const { imports, standard, departure } = claimsOf(blueprint);
  const authenticator = authenticators[clientAuthentication];
  const claims = departure ? `{ ...${standard}, ${departure} }` : standard;
  const isStandard = email === 'flagged';
  return lines(
    importOf([...(isStandard ? [] : imports), authenticator, 'hostedOpenIdConnect'], '@logto-social/oauth2'),
    importOf(['metadata'], './metadata.ts'),
    importOf(['config'], './types.ts'),
    '',
    'export default hostedOpenIdConnect({',
    'metadata,',
    'config,',
    `scope: ${literal(scope)},`,
    `clientAuthentication: ${authenticator},`,
    !isStandard && `claims: ${claims},`,
    '});',
  );
};

/** The `index.ts` of a provider: the functions that a sign-in goes through, each as the endpoint that it asks. */
export const indexSource = (blueprint: Blueprint): string => {
  if (isHosted(blueprint)) return hostedSource(blueprint);
  const { kind, clientAuthentication, scope, scopeDelimiter, refreshes } = blueprint;
  const { imports, constants, setup, issuer, getUserInfo } = wirings[kind](blueprint);
  const authenticator = authenticators[clientAuthentication];
  const asked = [
    'endpoint: authorizationEndpoint',
    scope !== '' && 'scope: defaultScope',
    scope !== '' && scopeDelimiter !== ' ' && `scopeDelimiter: ${literal(scopeDelimiter)}`,
  ];
  const tokenEndpoint = `{ endpoint: tokenEndpoint, clientAuthentication: ${authenticator} }`;
  return lines(
    importOf([...imports, authenticator, 'createConnector'], '@logto-social/oauth2'),
    importOf([...constants, ...(scope === '' ? [] : ['defaultScope'])], './constant.ts'),
    importOf(['metadata'], './metadata.ts'),
    importOf(['config', ...(isOpenId(blueprint) ? [] : ['profileGuard'])], './types.ts'),
    '',
    setup,
    refreshes && `const token = ${tokenEndpoint};`,
    (setup || refreshes) && '',
    'export default createConnector({',
    'metadata,',
    'config,',
    issuer && `${issuer},`,
    `getAuthorizationUri: { ${asked.filter(Boolean).join(', ')} },`,
    `getAccessToken: ${refreshes ? 'token' : tokenEndpoint},`,
    refreshes && 'refresh: token,',
    `getUserInfo: ${getUserInfo},`,
    '});',
  );
};
