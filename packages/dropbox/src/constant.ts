/** https://www.dropbox.com/developers/documentation/http/documentation#authorization */
export const authorizationEndpoint = 'https://www.dropbox.com/oauth2/authorize';
export const tokenEndpoint = 'https://api.dropboxapi.com/oauth2/token';
/** https://www.dropbox.com/developers/documentation/http/documentation#users-get_current_account */
export const userInfoEndpoint = 'https://api.dropboxapi.com/2/users/get_current_account';
export const defaultScope = 'account_info.read';
/** https://github.com/s-aska/dropbox-api-command/issues/41 */
export const errors = { 'invalid_client: Invalid client_id or client_secret': 'clientInvalid' } as const;
