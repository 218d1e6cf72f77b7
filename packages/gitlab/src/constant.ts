export const gitlabDotCom = 'https://gitlab.com';
/** https://docs.gitlab.com/api/oauth2/, below the URL of the instance, which is also the issuer of its ID tokens. */
export const paths = { authorization: '/oauth/authorize', token: '/oauth/token', keys: '/oauth/discovery/keys' };
/** GitLab refuses a scope that is not selected in the application: https://docs.gitlab.com/integration/oauth_provider/ */
export const defaultScope = 'openid';
