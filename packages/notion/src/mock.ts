import type { OAuthMock } from '@logto-social/testing';

/** What both grants say besides the tokens: https://developers.notion.com/reference/create-a-token */
const authorized = {
  token_type: 'bearer',
  bot_id: 'b3414d65-1224-4ab5-9a4f-bf8a7a4b7c3f',
  workspace_icon: 'https://website.domain/images/image.png',
  workspace_name: 'Acme workspace',
  workspace_id: '8e6ecd66-f14f-4d5c-b5d5-3c9d1a1b2c3d',
  owner: {
    type: 'user',
    user: {
      object: 'user',
      id: 'd40e767c-d7af-4b18-a86d-55c61f1e39a4',
      type: 'person',
      person: { email: 'avo@example.org' },
      name: 'Avocado Lovelace',
      avatar_url: 'https://secure.notion-static.com/e6a352a8-8381-44d0-a1dc-9ed80e62b53d.jpg',
    },
  },
  duplicated_template_id: null,
  request_id: '5f3a1c0e-7d51-4a9e-9a43-0a9c3f1a7b52',
};

/** https://developers.notion.com/guides/get-started/authorization */
export const mock: OAuthMock = {
  config: { clientId: '463558a3-725e-4f37-b6d3-0889894f68de', clientSecret: 'secret_client-secret' },
  /** https://developers.notion.com/reference/create-a-token lists no code verifier. */
  pkce: 'unsupported',
  authorization: {
    endpoint: 'https://api.notion.com/v1/oauth/authorize',
    parameters: { owner: 'user' },
  },
  /** https://developers.notion.com/reference/create-a-token */
  token: {
    endpoint: 'https://api.notion.com/v1/oauth/token',
    clientAuthentication: 'client_secret_basic',
    contentType: 'application/json',
    headers: { 'notion-version': '2025-09-03' },
    response: {
      access_token: 'ntn_e202e8c9-0990-40af-855f-ff8f872b1ec6',
      refresh_token: 'nrt_e202e8c9-0990-40af-855f-ff8f872b1ec6',
      ...authorized,
    },
    /** https://developers.notion.com/reference/refresh-a-token */
    refreshed: {
      access_token: 'ntn_0990e202-40af-855f-b1ec-ff8f872b1ec6',
      refresh_token: 'nrt_0990e202-40af-855f-b1ec-ff8f872b1ec6',
      ...authorized,
    },
    errors: {
      invalid_grant: { status: 400, body: { error: 'invalid_grant' } },
      invalid_client: { status: 401, body: { error: 'invalid_client' } },
    },
  },
  resources: [],
  id: { in: 'https://api.notion.com/v1/oauth/token', path: 'owner.user.id' },
  email: { rule: 'unverified', address: 'avo@example.org' },
  user: {
    id: 'd40e767c-d7af-4b18-a86d-55c61f1e39a4',
    name: 'Avocado Lovelace',
    avatar: 'https://secure.notion-static.com/e6a352a8-8381-44d0-a1dc-9ed80e62b53d.jpg',
  },
  requests: 1,
};
