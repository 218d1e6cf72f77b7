import { clientSecretBasic, createConnector, verifiedWhen } from '@logto-social/oauth2';
import { authorizationEndpoint, defaultScope, issuer, tokenEndpoint, userInfoEndpoint } from './constant.ts';
import { metadata } from './metadata.ts';
import { config, profileGuard } from './types.ts';

/** https://huggingface.co/docs/hub/spaces-oauth#adding-the-button-to-your-space */
const token = { endpoint: tokenEndpoint, clientAuthentication: clientSecretBasic };

export default createConnector({
  metadata,
  config,
  issuer,
  getAuthorizationUri: { endpoint: authorizationEndpoint, scope: defaultScope },
  getAccessToken: token,
  refresh: token,
  /** Hugging Face documents what user info says, and of the ID token only that there is one. */
  getUserInfo: {
    endpoint: userInfoEndpoint,
    guard: profileGuard,
    toUserInfo: ({ sub: id, name, preferred_username, picture: avatar, email, email_verified }) => ({
      id,
      name: name ?? preferred_username,
      avatar,
      email: verifiedWhen(email_verified, email),
    }),
  },
});
