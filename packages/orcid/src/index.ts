import {
  clientSecretPost,
  createConnector,
  type GetUserInfo,
  openIdConnect,
  socialUserInfo,
} from '@logto-social/oauth2';
import { defaultScope, origins } from './constant.ts';
import { metadata } from './metadata.ts';
import { type Config, claimsGuard, config, tokenGuard } from './types.ts';

const at =
  (path: string) =>
  ({ environment }: Config) =>
    `${origins[environment]}${path}`;

const token = { endpoint: at('/oauth/token'), clientAuthentication: clientSecretPost };

const fromIdToken = openIdConnect({
  provider: (config: Config) => ({ issuer: at('')(config), jwksUri: at('/oauth/jwks')(config) }),
  guard: claimsGuard,
  toUserInfo: ({ sub: id, name, given_name, family_name }) => ({
    id,
    name: name ?? [given_name, family_name].filter(Boolean).join(' '),
  }),
});

/** The documented ID token of the code flow has no name; the token response around it does. */
const getUserInfo: GetUserInfo<Config> = async (config, tokens, flow) => {
  const { id, name, rawData } = await fromIdToken(config, tokens, flow);
  const { data: named } = tokenGuard.safeParse(tokens.raw);
  return socialUserInfo({ id, name: name ?? named?.name }, config, rawData);
};

export default createConnector({
  metadata,
  config,
  issuer: at(''),
  getAuthorizationUri: { endpoint: at('/oauth/authorize'), scope: defaultScope },
  getAccessToken: token,
  refresh: token,
  getUserInfo,
});
