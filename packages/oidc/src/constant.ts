export const defaultScope = 'openid profile email';
