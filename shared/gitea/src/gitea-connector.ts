import {
  atInstance,
  type ConnectorDefinition,
  client,
  clientSecretBasic,
  connectorConfig,
  createConnector,
  instanceUrl,
  optionalText,
  trustUnverifiedEmail,
  unverified,
  userId,
} from '@logto-social/oauth2';
import { z } from 'zod';

/** What a code hosting of this family says of itself. */
export type GiteaFamily = Pick<ConnectorDefinition<unknown>, 'metadata'> & {
  /** The instance that is meant where an administrator names none. */
  defaultInstance: string;
};

const profileGuard = z.object({
  sub: userId,
  name: optionalText,
  preferred_username: optionalText,
  picture: optionalText,
  email: optionalText,
});

const token = {
  endpoint: atInstance('/login/oauth/access_token'),
  clientAuthentication: clientSecretBasic,
  /** A code or refresh token that is no longer good is a client that may not use it, as a wrong secret is: the words tell. */
  errors: {
    'client is not authorized': 'grantInvalid',
    'unable to parse refresh token': 'grantInvalid',
    'token was already used': 'grantInvalid',
  },
} as const;

/**
 * A connector for Gitea and for what grew out of it, by OAuth 2.0. Its OpenID Connect flags the address of everybody
 * whose account is active, so nothing is asked of it.
 *
 * @see https://docs.gitea.com/development/oauth2-provider
 * @see https://forgejo.org/docs/latest/user/oauth2-provider/
 */
export const giteaConnector = ({ metadata, defaultInstance }: GiteaFamily) =>
  createConnector({
    metadata,
    config: connectorConfig({ instanceUrl: instanceUrl(defaultInstance), ...client, trustUnverifiedEmail }),
    /** A token of no such scope may do all that the person may. */
    getAuthorizationUri: { endpoint: atInstance('/login/oauth/authorize'), scope: 'read:user' },
    getAccessToken: token,
    refresh: token,
    getUserInfo: {
      endpoint: atInstance('/login/oauth/userinfo'),
      guard: profileGuard,
      toUserInfo: ({ sub, name, preferred_username, picture, email }) => ({
        id: sub,
        name: name ?? preferred_username,
        avatar: picture,
        email: unverified(email),
      }),
    },
  });
