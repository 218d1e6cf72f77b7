/** https://developers.weixin.qq.com/doc/oplatform/Website_App/WeChat_Login/Authorized_Interface_Calling_UnionID.html */
export const tokenEndpoint = 'https://api.weixin.qq.com/sns/oauth2/access_token';
export const refreshEndpoint = 'https://api.weixin.qq.com/sns/oauth2/refresh_token';
export const userInfoEndpoint = 'https://api.weixin.qq.com/sns/userinfo';

/** WeChat has apps in place of clients. */
export const names = { client_id: 'appid', client_secret: 'secret' };

/** The parameters are a closed list: https://developers.weixin.qq.com/doc/oplatform/developers/dev/auth/web */
export const pkce = 'unsupported';

/** What the metadata of both connectors says alike. */
export const wechat = { target: 'wechat', name: { en: 'WeChat', 'zh-CN': '微信' } };
