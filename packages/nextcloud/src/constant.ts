import { atInstance } from '@logto-social/oauth2';

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
