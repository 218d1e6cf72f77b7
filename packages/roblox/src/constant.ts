/** https://create.roblox.com/docs/cloud/auth/oauth2-reference#discovery */
export const authorizationEndpoint = 'https://apis.roblox.com/oauth/v1/authorize';
export const tokenEndpoint = 'https://apis.roblox.com/oauth/v1/token';
/** What it says is documented; of the ID token only that it can have the names: https://create.roblox.com/docs/cloud/auth/oauth2-reference#user-information */
export const userInfoEndpoint = 'https://apis.roblox.com/oauth/v1/userinfo';
export const defaultScope = 'openid profile';
