/** https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/authorization-code-grant, in the domain of the shop. */
export const paths = { authorization: '/admin/oauth/authorize', token: '/admin/oauth/access_token' };
/** Without it the token is the shop's and names nobody: https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens/online-access-tokens */
export const parameters = { 'grant_options[]': 'per-user' };
/** By its words, as the code says nothing: https://github.com/Shopify/shopify_app/issues/449 */
export const errors = { 'The authorization code was not found or was already used': 'grantInvalid' } as const;
