/** https://developers.pinterest.com/docs/getting-started/set-up-authentication-and-authorization/ */
export const authorizationEndpoint = 'https://www.pinterest.com/oauth/';
export const tokenEndpoint = 'https://api.pinterest.com/v5/oauth/token';
/** https://developers.pinterest.com/docs/api/v5/user_account-get */
export const userInfoEndpoint = 'https://api.pinterest.com/v5/user_account';
export const defaultScope = 'user_accounts:read';
