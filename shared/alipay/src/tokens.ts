import { type GetAccessToken, type RefreshTokens, refreshGrant, requestToken } from '@logto-social/oauth2';
import { wireName } from './charset.ts';
import { encodeForm, type Parameters } from './encode-form.ts';
import { gatewayAnswer } from './gateway-answer.ts';
import type { GatewayClient } from './gateway-client.ts';
import { errors } from './gateway-error.ts';
import { charsetFor, signedUrl } from './gateway-request.ts';

/** https://opendocs.alipay.com/open/02ailc */
const method = 'alipay.system.oauth.token';

const requestTokens = (client: GatewayClient, grant: Parameters) => {
  const charset = charsetFor(client);
  return requestToken(
    {
      endpoint: signedUrl(client, { method, form: grant }),
      // The signature in the URL proves the client.
      clientAuthentication: () => ({}),
      encode: (parameters) => ({
        method: 'POST',
        contentType: `application/x-www-form-urlencoded;charset=${wireName(charset)}`,
        body: encodeForm(parameters, charset),
      }),
      readAnswer: gatewayAnswer(client, method),
      errors,
    },
    client,
    grant,
  );
};

/** Exchanges an authorization code for tokens. The gateway takes no redirect URI with it. */
export const getAccessToken: GetAccessToken<GatewayClient> = (client, code) =>
  requestTokens(client, { grant_type: 'authorization_code', code });

/** Exchanges a refresh token, which is good for one refresh, for fresh tokens. */
export const refresh: RefreshTokens<GatewayClient> = (client, refreshToken) =>
  requestTokens(client, refreshGrant(refreshToken));
