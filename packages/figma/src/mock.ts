import { getResponse, http, type OAuthMock, type Simulate } from '@logto-social/testing';

const tokenEndpoint = 'https://api.figma.com/v1/oauth/token';

/** Tokens are refreshed at an endpoint of their own: https://github.com/figma/rest-api-spec/blob/main/openapi/openapi.yaml */
const simulate: Simulate = (standard) => ({
  ...standard,
  handlers: [
    http.post('https://api.figma.com/v1/oauth/refresh', ({ request }) =>
      getResponse(standard.handlers, new Request(tokenEndpoint, request)),
    ),
    ...standard.handlers,
  ],
});

/** https://developers.figma.com/docs/rest-api/authentication/ */
export const mock: OAuthMock = {
  config: { clientId: 'figma-client-id', clientSecret: 'figma-client-secret' },
  authorization: {
    endpoint: 'https://www.figma.com/oauth',
    parameters: { scope: 'current_user:read' },
    scopeDelimiter: ',',
  },
  /**
   * The values are made up: Figma's page has placeholders. Nothing says how it refuses a code or a client: the simulation
   * does so as RFC 6749 has it.
   */
  token: {
    endpoint: tokenEndpoint,
    clientAuthentication: 'client_secret_basic',
    response: {
      user_id_string: '1234567890123456789',
      access_token: 'figu_access',
      token_type: 'bearer',
      expires_in: 7776000,
      refresh_token: 'figur_refresh',
    },
    refreshed: { access_token: 'figu_next_access', token_type: 'bearer', expires_in: 7776000 },
  },
  resources: [
    {
      /** https://developers.figma.com/docs/rest-api/users-endpoints/ */
      endpoint: 'https://api.figma.com/v1/me',
      response: {
        id: '1234567890123456789',
        email: 'jane.doe@example.com',
        handle: 'Jane Doe',
        img_url: 'https://s3-alpha.figma.com/profile/9b3f693e-0677-4743-89ff-822b9f6b72be',
      },
      /** https://github.com/risa-labs-inc/MagicPencil/issues/2, in the shape of `ErrorResponsePayloadWithErrMessage` */
      unauthorized: { status: 403, body: { status: 403, err: 'Invalid token' } },
    },
  ],
  /** "Unique stable id of the user": https://developers.figma.com/docs/rest-api/users-types/ */
  id: { in: 'https://api.figma.com/v1/me', path: 'id' },
  /** "Email associated with the user's account", and no more: https://developers.figma.com/docs/rest-api/users-types/ */
  email: { rule: 'unverified', address: 'jane.doe@example.com' },
  user: {
    id: '1234567890123456789',
    name: 'Jane Doe',
    avatar: 'https://s3-alpha.figma.com/profile/9b3f693e-0677-4743-89ff-822b9f6b72be',
  },
  requests: 2,
  simulate,
};
