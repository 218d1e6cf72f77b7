import { atInstance } from '@logto-social/oauth2';

export const defaultInstance = 'https://login.salesforce.com';
/** https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_endpoints.htm */
export const authorizationEndpoint = atInstance('/services/oauth2/authorize');
export const tokenEndpoint = atInstance('/services/oauth2/token');
/** https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_using_userinfo_endpoint.htm */
export const userInfoEndpoint = atInstance('/services/oauth2/userinfo');
export const defaultScope = 'openid profile email';
