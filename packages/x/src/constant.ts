/** https://docs.x.com/fundamentals/authentication/oauth-2-0/authorization-code */
export const authorizationEndpoint = 'https://x.com/i/oauth2/authorize';
export const tokenEndpoint = 'https://api.x.com/2/oauth2/token';
/** Without `users.email`, which X refuses to every app that may not request addresses: the person would not get in. */
export const defaultScope = 'users.read tweet.read';
/** https://docs.x.com/x-api/users/user-lookup-me */
export const userInfoEndpoint = 'https://api.x.com/2/users/me?user.fields=profile_image_url';
/** The scope that a confirmed address needs: https://docs.x.com/x-api/fundamentals/data-dictionary#user */
export const emailScope = 'users.email';

/** X calls a bad code or refresh token an `invalid_request`, and only its words tell which. */
export const errors = {
  'Value passed for the authorization code was invalid.': 'grantInvalid',
  'Value passed for the token was invalid.': 'grantInvalid',
} as const;
