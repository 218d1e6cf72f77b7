/** https://developer.atlassian.com/cloud/trello/guides/rest-api/oauth-2-confidential-client-usage/ */
export const authorizationEndpoint = 'https://auth.atlassian.com/authorize';
export const tokenEndpoint = 'https://auth.atlassian.com/oauth/token';
/** The address comes only where it is asked for: https://developer.atlassian.com/cloud/trello/rest/api-group-members/ */
export const userInfoEndpoint = 'https://api.trello.com/1/members/me?fields=fullName,username,avatarUrl,email';
/** With `offline_access` a refresh token comes, too. */
export const defaultScope = 'read:member:trello offline_access';
/** "Trello has adopted PKCE", which "you'll have to handle yourself": https://developer.atlassian.com/cloud/trello/guides/rest-api/oauth-2-confidential-client-usage/ */
export const pkce = 'required';
