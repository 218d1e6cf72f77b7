import { createPublicKey } from 'node:crypto';
import { jwtVerify } from 'jose';
import { privateKeyIn } from '../mock/private-key-in.ts';
import type { MockTokenEndpoint, ProviderMock } from '../mock/provider-mock.ts';
import { clientOf } from '../mock/read-mock.ts';

const formDecode = (text: string) => new URLSearchParams(`v=${text}`).get('v');

const verificationKey = (mock: ProviderMock, { clientAuthentication }: MockTokenEndpoint) => {
  if (clientAuthentication !== 'private_key_jwt') {
    return new TextEncoder().encode(String(clientOf(mock).secret));
  }
  const privateKey = privateKeyIn(mock.config.privateKey);
  if (!privateKey) throw new Error('The mock has no private key.');
  return createPublicKey(privateKey);
};

const verifiesAssertion = async (mock: ProviderMock, token: MockTokenEndpoint, assertion = ''): Promise<boolean> => {
  const { id: clientId = '' } = clientOf(mock);
  return jwtVerify(assertion, verificationKey(mock, token), {
    issuer: clientId,
    subject: clientId,
    audience: token.endpoint,
    requiredClaims: ['jti', 'exp', 'iat'],
  }).then(
    () => true,
    () => false,
  );
};

/**
 * Whether a token request proves the client by the one method that the provider documents, and by no other beside it
 * (RFC 6749 §2.3: a client must not use more than one).
 *
 * @param token the endpoint that it was sent to.
 * @param parameters the decoded body of the request.
 */
export const isAuthenticated = async (
  mock: ProviderMock,
  token: MockTokenEndpoint,
  request: Request,
  parameters: Readonly<Record<string, string>>,
): Promise<boolean> => {
  const { id: clientId, secret: clientSecret } = clientOf(mock);
  const authorization = request.headers.get('authorization') ?? '';
  const isNamed = parameters.client_id === clientId;
  const hasSecret = parameters.client_secret === clientSecret;
  switch (token.clientAuthentication) {
    case 'client_secret_basic': {
      const credentials = Buffer.from(authorization.replace(/^Basic /, ''), 'base64').toString();
      const [id = '', secret = ''] = credentials.split(':');
      return formDecode(id) === clientId && formDecode(secret) === clientSecret && !('client_secret' in parameters);
    }
    case 'client_secret_post':
      return isNamed && hasSecret && !authorization;
    case 'none':
      return isNamed && !('client_secret' in parameters) && !authorization;
    default:
      return isNamed && !authorization && verifiesAssertion(mock, token, parameters.client_assertion);
  }
};
