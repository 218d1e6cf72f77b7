/** https://developer.atlassian.com/cloud/bitbucket/oauth-2/ */
export const authorizationEndpoint = 'https://bitbucket.org/site/oauth2/authorize';
export const tokenEndpoint = 'https://bitbucket.org/site/oauth2/access_token';
/** https://developer.atlassian.com/cloud/bitbucket/rest/api-group-users/ */
export const userEndpoint = 'https://api.bitbucket.org/2.0/user';
export const emailsEndpoint = 'https://api.bitbucket.org/2.0/user/emails';
