import type { ProviderMock, Simulate } from '@logto-social/testing';
import { getResponse, HttpResponse, http } from '@logto-social/testing/simulator';

const tokenEndpoint = 'https://open.douyin.com/oauth/access_token/';
const refreshEndpoint = 'https://open.douyin.com/oauth/refresh_token/';
const userInfoEndpoint = 'https://open.douyin.com/oauth/userinfo/';

const refuse = (error_code: number, description: string) => ({ data: { description, error_code }, message: 'error' });

/** Tokens come in `data`, and the profile is asked for by a form; a refresh has an endpoint of its own and no secret. */
const simulate: Simulate = ({ handlers, ...standard }, _departure, { config, token }) => ({
  ...standard,
  handlers: [
    http.post(tokenEndpoint, async ({ request }) => {
      const response = await getResponse(handlers, request);
      const answer = await response?.json();
      return HttpResponse.json(answer.data ? answer : { data: { ...answer, error_code: 0 }, message: 'success' }, {
        status: response?.status ?? 500,
      });
    }),
    http.post(refreshEndpoint, async ({ request }) => {
      const { client_key, grant_type, refresh_token, ...others } = Object.fromEntries(
        new URLSearchParams(await request.text()),
      );
      const isRefresh = grant_type === 'refresh_token' && Object.keys(others).length === 0;
      if (!isRefresh) return HttpResponse.json(refuse(10002, '参数错误'));
      if (client_key !== config.clientId) return HttpResponse.json(refuse(10003, 'client_key 不存在'));
      if (refresh_token !== token?.response.refresh_token)
        return HttpResponse.json(refuse(10010, 'refresh_token 过期'));
      return HttpResponse.json({ data: { ...token?.refreshed, error_code: 0 }, message: 'success' });
    }),
    http.post(userInfoEndpoint, async ({ request }) => {
      const sent = new URLSearchParams(await request.text());
      const isGranted = sent.get('access_token') === token?.response.access_token;
      if (!isGranted) return HttpResponse.json(refuse(28001003, 'access_token无效'));
      const headers = { authorization: `Bearer ${sent.get('access_token')}` };
      const url = `${userInfoEndpoint}?open_id=${sent.get('open_id')}`;
      return getResponse(handlers, new Request(url, { method: 'POST', headers }));
    }),
    ...handlers,
  ],
});

/** https://developer.open-douyin.com/docs/resource/zh-CN/dop/develop/openapi/account-permission/douyin-get-permission-code/ */
export const mock: ProviderMock = {
  config: { clientId: 'tt10abc', clientSecret: '7802f4e6f243e659d51135445fe' },
  /** Its list of parameters has neither a code challenge nor, at the token endpoint, a code verifier. */
  pkce: 'unsupported',
  authorization: {
    endpoint: 'https://open.douyin.com/platform/oauth/connect/',
    parameters: { scope: 'user_info' },
    scopeDelimiter: ',',
    names: { client_id: 'client_key' },
    /** What happens when somebody declines is not documented. */
    denied: null,
  },
  /** https://developer.open-douyin.com/docs/resource/zh-CN/dop/develop/openapi/account-permission/get-access-token */
  token: {
    endpoint: tokenEndpoint,
    names: { client_id: 'client_key' },
    withoutRedirectUri: true,
    clientAuthentication: 'client_secret_post',
    response: {
      access_token: 'act.f7094fbffab2ecbfc45e9af9c32bc241oYdckvBKe82BPx8T',
      captcha: '',
      desc_url: '',
      description: '',
      expires_in: 1296000,
      log_id: '20230525105733ED3ED7AC56A',
      open_id: 'b9b71865-7fea-44cc',
      refresh_expires_in: 2592000,
      refresh_token: 'rft.713900b74edde9f30ec4e246b706da30t',
      scope: 'user_info',
    },
    /** https://developer.open-douyin.com/docs/resource/zh-CN/dop/develop/openapi/account-permission/refresh-access-token */
    refreshed: {
      access_token: 'act.next',
      description: '',
      expires_in: '1296000',
      open_id: 'b9b71865-7fea-44cc',
      refresh_expires_in: '2592000',
      refresh_token: 'rft.713900b74edde9f30ec4e246b706da30t',
      scope: 'user_info',
    },
    errors: {
      /** As developers report it. */
      invalid_grant: { status: 200, body: refuse(10007, '授权码过期') },
      /** https://douyin.apifox.cn/api-128961756 */
      invalid_client: { status: 200, body: refuse(10013, 'client_key 或者 client_secret 报错') },
    },
  },
  resources: [
    /** https://developer.open-douyin.com/docs/resource/zh-CN/dop/develop/openapi/account-permission/get-account-open-info */
    {
      endpoint: userInfoEndpoint,
      method: 'POST',
      query: { open_id: 'b9b71865-7fea-44cc' },
      response: {
        err_msg: '',
        log_id: '2025032716200991A1xxxxx30A01C4DF',
        data: {
          open_id: 'b9b71865-7fea-44cc',
          nickname: '李伟',
          description: '',
          e_account_role: '',
          error_code: '0',
          avatar: 'https://xxx.com/xxx.jpeg',
          client_key: 'tt10abc',
          log_id: '2025032716200991A181xxxxx0A01C4DF',
          union_id: 'eVBXUMlnek',
        },
        err_no: 0,
      },
    },
  ],
  id: { in: tokenEndpoint, path: 'open_id' },
  /** No field of the user is an address. */
  email: { rule: 'none' },
  user: { id: 'b9b71865-7fea-44cc', name: '李伟', avatar: 'https://xxx.com/xxx.jpeg' },
  requests: 2,
  unlikeCatalogues: {
    provider: {
      reason: 'Catalogues have TikTok, which is another platform.',
      url: 'https://developer.open-douyin.com/docs/resource/zh-CN/dop/develop/openapi/account-permission/get-access-token',
    },
  },
  simulate,
};
