/** https://partner.steamgames.com/doc/features/auth#website */
export const endpoint = 'https://steamcommunity.com/openid/login';
export const claimedId = /^https:\/\/steamcommunity\.com\/openid\/id\/(\d{17})$/;
/** https://partner.steamgames.com/doc/webapi/ISteamUser#GetPlayerSummaries */
export const profileEndpoint = 'https://api.steampowered.com/ISteamUser/GetPlayerSummaries/v2/';

/** https://openid.net/specs/openid-authentication-2_0.html */
export const ns = 'http://specs.openid.net/auth/2.0';
/** Milliseconds between an assertion and its arrival, by two clocks that differ. */
export const assertionLifetime = 5 * 60 * 1000;
