import type { OAuthMock } from '@logto-social/testing/simulator';
import { alipayGateway, applicationPrivateKey } from './simulator.ts';

const appId = '2014072300007148';

/**
 * What the gateway documents, whichever way the person came. It packs every answer up and signs it: `simulate` does,
 * around what stands here.
 */
export const mock: Omit<OAuthMock, 'authorization'> = {
  config: { appId, privateKey: applicationPrivateKey, signType: 'RSA2' },
  keys: { clientId: 'appId' },
  /** https://opendocs.alipay.com/open/02ailc */
  token: {
    endpoint: 'https://openapi.alipay.com/gateway.do',
    query: { method: 'alipay.system.oauth.token' },
    withoutRedirectUri: true,
    clientAuthentication: 'none',
    response: {
      user_id: '2088102104794936',
      access_token: '20120823ac6ffaa4d2d84e7384bf983531473993',
      expires_in: '3600',
      refresh_token: '20120823ac6ffdsdf2d84e7384bf983531473993',
      re_expires_in: '3600',
    },
    refreshed: {
      user_id: '2088102104794936',
      access_token: '201208134b203fe6c11548bcabd8da5bb087a83b',
      expires_in: '3600',
      refresh_token: '201208134b203fe6c11548bcabd8da5bb087a83c',
      re_expires_in: '3600',
    },
    errors: {
      invalid_grant: {
        status: 200,
        body: {
          error_response: {
            code: '40002',
            msg: 'Invalid Arguments',
            sub_code: 'isv.code-invalid',
            sub_msg: '授权码code无效',
          },
        },
      },
      /** https://opendocs.alipay.com/common/02km9f */
      invalid_client: {
        status: 200,
        body: {
          alipay_system_oauth_token_response: {
            code: '40002',
            msg: 'Invalid Arguments',
            sub_code: 'isv.invalid-signature',
            sub_msg: '验签出错，建议检查签名字符串或签名私钥与应用公钥是否匹配',
          },
        },
      },
    },
  },
  resources: [
    /** https://opendocs.alipay.com/open/02aild */
    {
      endpoint: 'https://openapi.alipay.com/gateway.do',
      method: 'POST',
      query: { method: 'alipay.user.info.share' },
      bearer: { query: 'auth_token' },
      response: {
        code: '10000',
        msg: 'Success',
        user_id: '2088102104794936',
        avatar: 'http://tfsimg.alipay.com/images/partner/T1uIxXXbpXXXXXXXX',
        province: '安徽省',
        city: '安庆',
        nick_name: '支付宝小二',
        gender: 'F',
      },
      /** https://opendocs.alipay.com/common/02km9f */
      unauthorized: {
        status: 200,
        body: {
          alipay_user_info_share_response: {
            code: '20001',
            msg: 'Insufficient Token Permissions',
            sub_code: 'aop.invalid-auth-token',
            sub_msg: '无效的访问令牌',
          },
        },
      },
    },
  ],
  id: { in: 'https://openapi.alipay.com/gateway.do', path: 'user_id' },
  required: [{ in: 'https://openapi.alipay.com/gateway.do', path: 'code', reason: 'It tells success from errors.' }],
  /** `email` is the login name, which may be a mobile number, and is not used. */
  email: { rule: 'none' },
  user: {
    id: '2088102104794936',
    name: '支付宝小二',
    avatar: 'http://tfsimg.alipay.com/images/partner/T1uIxXXbpXXXXXXXX',
  },
  requests: 2,
  unlikeCatalogues: {
    provider: {
      reason: 'Catalogues do not have Alipay.',
      url: 'https://opendocs.alipay.com/open/02ailc',
    },
  },
  simulate: alipayGateway(appId),
};
