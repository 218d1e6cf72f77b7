/** https://www.zoho.com/accounts/protocol/oauth/multi-dc.html, for China https://www.zoho.com/crm/developer/docs/api/v8/multi-dc.html, and for the Emirates https://www.zoho.com/workdrive/developer/docs/api/v1/getting-started-multi-dc-support.html */
export const servers = {
  us: 'https://accounts.zoho.com',
  eu: 'https://accounts.zoho.eu',
  in: 'https://accounts.zoho.in',
  au: 'https://accounts.zoho.com.au',
  jp: 'https://accounts.zoho.jp',
  ca: 'https://accounts.zohocloud.ca',
  sa: 'https://accounts.zoho.sa',
  uk: 'https://accounts.zoho.uk',
  ae: 'https://accounts.zoho.ae',
  cn: 'https://accounts.zoho.com.cn',
};
/** https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html */
export const paths = { authorization: '/oauth/v2/auth', token: '/oauth/v2/token', userInfo: '/oauth/user/info' };
export const defaultScope = 'AaaServer.profile.READ';
/** What a refresh token comes with, the first time: https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html */
export const offline = { access_type: 'offline' };
/** https://help.zoho.com/portal/en/community/topic/kaizen-4-troubleshooting-oauth2-0 */
export const errors = { invalid_code: 'grantInvalid', invalid_client_secret: 'clientInvalid' } as const;
