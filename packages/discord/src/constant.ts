import { connectorMetadata } from '@logto-social/oauth2';

/** https://docs.discord.com/developers/topics/oauth2 */
export const authorizationEndpoint = 'https://discord.com/oauth2/authorize';
export const tokenEndpoint = 'https://discord.com/api/oauth2/token';
/** https://docs.discord.com/developers/resources/user#get-current-user */
export const userInfoEndpoint = 'https://discord.com/api/users/@me';
/** https://docs.discord.com/developers/reference#image-formatting */
export const avatarBaseUrl = 'https://cdn.discordapp.com/avatars';
export const defaultScope = 'identify email';

export const metadata = connectorMetadata({ provider: 'discord', name: { en: 'Discord' } });
