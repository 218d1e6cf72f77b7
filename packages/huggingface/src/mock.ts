import type { ProviderMock } from '@logto-social/testing';

/** https://huggingface.co/docs/hub/oauth and https://huggingface.co/.well-known/openid-configuration */
export const mock: ProviderMock = {
  config: { clientId: 'dummy-app', clientSecret: 'client-secret' },
  authorization: {
    endpoint: 'https://huggingface.co/oauth/authorize',
    parameters: { scope: 'profile' },
    issuer: 'https://huggingface.co',
    denied: { error: 'access_denied', error_description: 'The user denied the request' },
  },
  token: {
    endpoint: 'https://huggingface.co/oauth/token',
    /** https://huggingface.co/docs/hub/spaces-oauth#adding-the-button-to-your-space */
    clientAuthentication: 'client_secret_basic',
    /** https://huggingface.co/docs/huggingface.js/hub/interfaces/OAuthResult names the members, but shows no values. */
    response: {
      access_token: 'hf_oauth_access-token',
      token_type: 'bearer',
      expires_in: 28800,
      refresh_token: 'refresh-token',
      scope: 'profile',
    },
    refreshed: {
      access_token: 'hf_oauth_next-access-token',
      token_type: 'bearer',
      expires_in: 28800,
      refresh_token: 'next-refresh-token',
      scope: 'profile',
    },
    /** Hugging Face documents none: they are those of RFC 6749 §5.2. */
    errors: {
      invalid_grant: { status: 400, body: { error: 'invalid_grant' } },
      invalid_client: { status: 401, body: { error: 'invalid_client' } },
    },
  },
  resources: [
    /**
     * https://huggingface.co/docs/huggingface.js/hub/interfaces/UserInfo, for the bot of
     * https://github.com/huggingface/huggingface.js/blob/main/packages/hub/src/lib/oauth-handle-redirect.spec.ts, with
     * an address of example.com.
     */
    {
      endpoint: 'https://huggingface.co/oauth/userinfo',
      response: {
        sub: '62f264b9f3c90f4b6514a269',
        name: '@huggingface/hub CI bot',
        preferred_username: 'hub.js',
        email_verified: true,
        email: 'hub.js@example.com',
        isPro: false,
        picture: 'https://huggingface.co/avatars/934b830e9fdaa879487852f79eef7165.svg',
        profile: 'https://huggingface.co/hub.js',
        website: 'https://github.com/huggingface/hub.js',
        orgs: [],
      },
      unauthorized: { status: 401, body: { error: 'Invalid credentials in Authorization header' } },
    },
  ],
  id: { in: 'https://huggingface.co/oauth/userinfo', path: 'sub' },
  email: { rule: 'flagged', flag: { in: 'https://huggingface.co/oauth/userinfo', path: 'email_verified' } },
  user: {
    id: '62f264b9f3c90f4b6514a269',
    name: '@huggingface/hub CI bot',
    avatar: 'https://huggingface.co/avatars/934b830e9fdaa879487852f79eef7165.svg',
    email: 'hub.js@example.com',
  },
  requests: 2,
};
