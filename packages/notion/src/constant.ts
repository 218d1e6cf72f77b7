/** https://developers.notion.com/guides/get-started/authorization */
export const authorizationEndpoint = 'https://api.notion.com/v1/oauth/authorize';
/** https://developers.notion.com/reference/create-a-token */
export const tokenEndpoint = 'https://api.notion.com/v1/oauth/token';
/** The token endpoint requires it too: https://developers.notion.com/reference/versioning */
export const headers = { 'notion-version': '2025-09-03' };
/** The body is JSON of listed parameters, and a code verifier is none: https://developers.notion.com/reference/create-a-token */
export const pkce = 'unsupported';
