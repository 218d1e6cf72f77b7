/** https://discord.com/.well-known/oauth-authorization-server */
export const issuer = 'https://discord.com';
/** https://docs.discord.com/developers/topics/oauth2 */
export const authorizationEndpoint = 'https://discord.com/oauth2/authorize';
export const tokenEndpoint = 'https://discord.com/api/v10/oauth2/token';
/** https://docs.discord.com/developers/resources/user#get-current-user */
export const userInfoEndpoint = 'https://discord.com/api/v10/users/@me';
export const defaultScope = 'identify email';
