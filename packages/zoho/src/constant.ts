import { connectorMetadata } from '@logto-social/oauth2';

/** https://www.zoho.com/accounts/protocol/oauth/multi-dc.html, and for China https://www.zoho.com/crm/developer/docs/api/v8/multi-dc.html */
export const servers = {
  us: 'https://accounts.zoho.com',
  eu: 'https://accounts.zoho.eu',
  in: 'https://accounts.zoho.in',
  au: 'https://accounts.zoho.com.au',
  jp: 'https://accounts.zoho.jp',
  ca: 'https://accounts.zohocloud.ca',
  sa: 'https://accounts.zoho.sa',
  uk: 'https://accounts.zoho.uk',
  cn: 'https://accounts.zoho.com.cn',
};
/** https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html */
export const paths = { authorization: '/oauth/v2/auth', token: '/oauth/v2/token', userInfo: '/oauth/user/info' };
export const defaultScope = 'AaaServer.profile.READ';
/** What a refresh token comes with, the first time: https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html */
export const offline = { access_type: 'offline' };
/** https://help.zoho.com/portal/en/community/topic/kaizen-4-troubleshooting-oauth2-0 */
export const errors = { invalid_code: 'grantInvalid', invalid_client_secret: 'clientInvalid' } as const;

export const metadata = connectorMetadata({
  provider: 'zoho',
  name: { en: 'Zoho' },
  description: {
    en: 'Office and business software in the browser; companies and their staff have accounts.',
    'zh-CN': '在线办公与企业软件，企业及其员工都有账号。',
    'tr-TR': 'Tarayıcıda ofis ve iş yazılımları; şirketlerin ve çalışanlarının hesabı vardır.',
    ko: '웹 기반 사무 및 업무용 소프트웨어로, 기업과 직원이 계정을 가지고 있습니다.',
  },
});
