/** https://gitee.com/api/v5/oauth_doc */
export const authorizationEndpoint = 'https://gitee.com/oauth/authorize';
export const tokenEndpoint = 'https://gitee.com/oauth/token';
/** https://gitee.com/api/v5/swagger#/getV5User */
export const userEndpoint = 'https://gitee.com/api/v5/user';
/** https://gitee.com/api/v5/swagger#/getV5Emails */
export const emailsEndpoint = 'https://gitee.com/api/v5/emails';
export const defaultScope = 'user_info emails';
