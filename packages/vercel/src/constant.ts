import { connectorMetadata } from '@logto-social/oauth2';

/** https://vercel.com/docs/sign-in-with-vercel/authorization-server-api, and https://vercel.com/.well-known/openid-configuration */
export const issuer = 'https://vercel.com';
export const authorizationEndpoint = 'https://vercel.com/oauth/authorize';
export const tokenEndpoint = 'https://api.vercel.com/login/oauth/token';
/** It has the flag of the address, which the ID token lacks: https://vercel.com/docs/sign-in-with-vercel/authorization-server-api#user-info-endpoint */
export const userInfoEndpoint = 'https://api.vercel.com/login/oauth/userinfo';
export const defaultScope = 'openid email profile';

/** Vercel demands a code challenge: https://vercel.com/docs/sign-in-with-vercel/authorization-server-api#authorization-endpoint */
export const pkce = 'required';

export const metadata = connectorMetadata({
  provider: 'vercel',
  name: { en: 'Vercel' },
  description: {
    en: 'Hosting of web applications; their developers have accounts.',
    'zh-CN': '网站和应用的托管平台，开发者都有账号。',
    'tr-TR': 'Web uygulamaları barındırma; geliştiricilerinin hesabı vardır.',
    ko: '웹 애플리케이션 호스팅 서비스로, 개발자가 계정을 가지고 있습니다.',
  },
  hasDarkLogo: true,
});
