/** https://oauth.battle.net/.well-known/openid-configuration and https://develop.battle.net/documentation/guides/regionality-and-apis */
export const hosts = { global: 'https://oauth.battle.net', china: 'https://oauth.battlenet.com.cn' };
export const defaultScope = 'openid';
