import {
  atInstance,
  clientSecretPost,
  createConnector,
  doubtedClaims,
  openIdConnect,
  standardClaims,
  type TokenEndpoint,
} from '@logto-social/oauth2';
import { defaultScope, gitlabDotCom, paths } from './constant.ts';
import { metadata } from './metadata.ts';
import { type Config, config } from './types.ts';

/** GitLab writes its own URL without a slash at the end. */
const issuer = ({ instanceUrl }: Config) => instanceUrl;
const token: TokenEndpoint<Config> = { endpoint: atInstance(paths.token), clientAuthentication: clientSecretPost };

/** https://docs.gitlab.com/integration/openid_connect_provider/#shared-information: all but groups is in the ID token. */
const getUserInfo = openIdConnect({
  provider: (config: Config) => ({ issuer: issuer(config), jwksUri: atInstance(paths.keys)(config) }),
  guard: standardClaims.guard,
  /** "By default", an instance of one's own lets people in "without confirming their email address", and calls it verified: https://docs.gitlab.com/administration/settings/sign_up_restrictions/ */
  toUserInfo: (claims, { instanceUrl }) =>
    (instanceUrl === gitlabDotCom ? standardClaims : doubtedClaims).toUserInfo(claims),
});

export default createConnector({
  metadata,
  config,
  issuer,
  getAuthorizationUri: {
    endpoint: atInstance(paths.authorization),
    scope: defaultScope,
  },
  getAccessToken: token,
  refresh: token,
  getUserInfo,
});
