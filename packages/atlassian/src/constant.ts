/** https://developer.atlassian.com/cloud/jira/platform/oauth-2-3lo-apps/ */
export const authorizationEndpoint = 'https://auth.atlassian.com/authorize';
export const tokenEndpoint = 'https://auth.atlassian.com/oauth/token';
export const userInfoEndpoint = 'https://api.atlassian.com/me';
/** With `offline_access` a refresh token comes, too. */
export const defaultScope = 'read:me offline_access';
/** Both are required. */
export const parameters = { audience: 'api.atlassian.com', prompt: 'consent' };
