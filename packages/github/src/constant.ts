export const githubDotCom = 'https://github.com';

/** Below the URL of the instance. https://docs.github.com/en/enterprise-server@latest/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps */
export const paths = {
  /** https://docs.github.com/en/apps/github-authentication-discovery-endpoints#issuer */
  issuer: '/login/oauth',
  authorization: '/login/oauth/authorize',
  token: '/login/oauth/access_token',
};

/**
 * Where the REST API of an instance is: on a host of its own for GitHub.com and GHE.com, below a path for an Enterprise
 * Server. https://docs.github.com/en/enterprise-server@latest/rest/using-the-rest-api/getting-started-with-the-rest-api
 */
export const apiOf = (instanceUrl: string): string => {
  const { protocol, host } = new URL(instanceUrl);
  return /^(github|.+\.ghe)\.com$/.test(host) ? `${protocol}//api.${host}` : `${instanceUrl}/api/v3`;
};

export const defaultScope = 'read:user user:email';

/** https://docs.github.com/en/apps/oauth-apps/maintaining-oauth-apps/troubleshooting-oauth-app-access-token-request-errors */
export const errors = {
  bad_verification_code: 'grantInvalid',
  incorrect_client_credentials: 'clientInvalid',
  bad_refresh_token: 'grantInvalid',
} as const;
