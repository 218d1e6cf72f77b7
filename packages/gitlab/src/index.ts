import {
  authorizationUri,
  clientSecretPost,
  codeExchange,
  createConnector,
  openIdConnect,
  standardClaims,
  type TokenEndpoint,
  tokenRefresh,
} from '@logto-social/oauth2';
import { defaultScope, metadata, paths } from './constant.ts';
import { type Config, config } from './types.ts';

const issuer = ({ instanceUrl }: Config) => instanceUrl;
const at = (path: string) => (config: Config) => `${issuer(config)}${path}`;
const token: TokenEndpoint<Config> = { endpoint: at(paths.token), clientAuthentication: clientSecretPost };

export const getAuthorizationUri = authorizationUri({ endpoint: at(paths.authorization), scope: defaultScope });
export const getAccessToken = codeExchange(token);
export const refresh = tokenRefresh(token);
/** https://docs.gitlab.com/integration/openid_connect_provider/#shared-information: all but groups is in the ID token. */
export const getUserInfo = openIdConnect({
  provider: (config: Config) => ({ issuer: issuer(config), jwksUri: at(paths.keys)(config) }),
  ...standardClaims,
});

export default createConnector({ metadata, config, issuer, getAuthorizationUri, getAccessToken, refresh, getUserInfo });
