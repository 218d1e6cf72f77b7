import { atInstance, connectorMetadata } from '@logto-social/oauth2';

/**
 * With `index.php`, which every server has, with and without pretty URLs:
 * https://docs.nextcloud.com/server/latest/admin_manual/configuration_server/oauth2.html
 */
export const authorizationEndpoint = atInstance('/index.php/apps/oauth2/authorize');
export const tokenEndpoint = atInstance('/index.php/apps/oauth2/api/v1/token');
/** https://docs.nextcloud.com/server/latest/developer_manual/client_apis/OCS/ocs-api-overview.html#user-metadata */
export const userInfoEndpoint = atInstance('/ocs/v2.php/cloud/user?format=json');
export const headers = { 'OCS-APIRequest': 'true' };

/** A code or refresh token that is no longer good: https://github.com/nextcloud/server/blob/master/apps/oauth2/lib/Controller/OauthApiController.php */
export const errors = { invalid_request: 'grantInvalid' } as const;

export const metadata = connectorMetadata({
  provider: 'nextcloud',
  name: { en: 'Nextcloud' },
  description: {
    en: 'Files, calendars and office that organizations and homes host themselves, with the accounts of their members.',
    'zh-CN': '由组织或家庭自行部署的网盘、日历和办公平台，保存其成员的账号。',
    'tr-TR': 'Kuruluşların ve evlerin kendi barındırdığı dosya, takvim ve ofis; üyelerinin hesabı vardır.',
    ko: '조직이나 가정에서 직접 운영하는 파일·일정·오피스 서비스로, 구성원의 계정이 있습니다.',
  },
});
