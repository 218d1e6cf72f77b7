/** https://docs.patreon.com/#oauth */
export const authorizationEndpoint = 'https://www.patreon.com/oauth2/authorize';
export const tokenEndpoint = 'https://www.patreon.com/api/oauth2/token';
/** The second version of the API answers no field that is not asked for: https://docs.patreon.com/#get-api-oauth2-v2-identity */
export const userInfoEndpoint =
  'https://www.patreon.com/api/oauth2/v2/identity?fields%5Buser%5D=email,full_name,image_url,is_email_verified,url,vanity';
/** https://docs.patreon.com/#scopes */
export const defaultScope = 'identity identity[email]';
/** Patreon turns requests without a user agent away: https://github.com/Patreon/platform-documentation/issues/86 */
export const headers = { 'user-agent': 'node:@logto-social/connector-patreon:v1 (a sign-in connector for Logto)' };
