/** https://developer.paypal.com/log-in/build-button and https://developer.paypal.com/log-in/build */
export const origins = {
  live: { pages: 'https://www.paypal.com', api: 'https://api-m.paypal.com' },
  sandbox: { pages: 'https://www.sandbox.paypal.com', api: 'https://api-m.sandbox.paypal.com' },
};
/** https://developer.paypal.com/log-in/references */
export const defaultScope = 'openid profile email';
