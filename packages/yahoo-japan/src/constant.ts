/** https://developer.yahoo.co.jp/yconnect/v2/ */
export const authorizationEndpoint = 'https://auth.login.yahoo.co.jp/yconnect/v2/authorization';
export const tokenEndpoint = 'https://auth.login.yahoo.co.jp/yconnect/v2/token';
export const defaultScope = 'openid profile email';
export const provider = {
  issuer: 'https://auth.login.yahoo.co.jp/yconnect/v2',
  jwksUri: 'https://auth.login.yahoo.co.jp/yconnect/v2/jwks',
  userInfoEndpoint: 'https://userinfo.yahooapis.jp/yconnect/v2/attribute',
};
/** Whoever declines comes back, and does not land on Yahoo! JAPAN's front page. */
export const parameters = { bail: '1' };
