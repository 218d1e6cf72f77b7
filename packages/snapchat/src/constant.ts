/** https://developers.snap.com/snap-kit/login-kit/Tutorials/web */
export const authorizationEndpoint = 'https://accounts.snapchat.com/accounts/oauth2/auth';
export const tokenEndpoint = 'https://accounts.snapchat.com/accounts/oauth2/token';
export const userInfoEndpoint = 'https://kit.snapchat.com/v1/me?query={me{externalId displayName bitmoji{avatar}}}';
export const defaultScope =
  'https://auth.snapchat.com/oauth2/api/user.external_id https://auth.snapchat.com/oauth2/api/user.display_name https://auth.snapchat.com/oauth2/api/user.bitmoji.avatar';
