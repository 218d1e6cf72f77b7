/** https://developer.amazon.com/docs/login-with-amazon/authorization-code-grant.html */
export const authorizationEndpoint = 'https://www.amazon.com/ap/oa';
export const tokenEndpoint = 'https://api.amazon.com/auth/o2/token';
/** https://developer.amazon.com/docs/login-with-amazon/obtain-customer-profile.html */
export const userInfoEndpoint = 'https://api.amazon.com/user/profile';
/** https://developer.amazon.com/docs/login-with-amazon/customer-profile.html */
export const defaultScope = 'profile';
