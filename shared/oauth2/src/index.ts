export { attempt } from './attempt.ts';
export {
  type AuthorizationCallbackHandler,
  type AuthorizationResponse,
  authorizationCallback,
  type CallbackIssuer,
  type ReadCallback,
} from './authorization-callback.ts';
export {
  type AuthorizationEndpoint,
  type AuthorizationRequest,
  authorizationUri,
  type GetAuthorizationUri,
} from './authorization-uri.ts';
export { type BearerPlacement, bearerHeader, bearerQuery } from './bearer.ts';
export type {
  ClientAuthentication,
  ClientCredentials,
  SecretClient,
} from './client-authentication/client-authentication.ts';
export { clientSecretBasic } from './client-authentication/client-secret-basic.ts';
export { clientSecretJwt } from './client-authentication/client-secret-jwt.ts';
export { clientSecretPost } from './client-authentication/client-secret-post.ts';
export {
  asConfiguredClient,
  type ConfiguredClient,
  configuredClient,
  configuredClientAuthentication,
} from './client-authentication/configured-client.ts';
export { configuredPrivateKey, type PrivateKeyNeed } from './client-authentication/configured-private-key.ts';
export { firstReadable } from './client-authentication/first-readable.ts';
export { type JwtSigningKey, jwtSigningKey } from './client-authentication/jwt-signing-key.ts';
export { type KeyClient, privateKeyJwt } from './client-authentication/private-key-jwt.ts';
export { publicClient } from './client-authentication/public-client.ts';
export { type Pem, readPem } from './client-authentication/read-pem.ts';
export { readPrivateKey } from './client-authentication/read-private-key.ts';
export { signedJwt } from './client-authentication/signed-jwt.ts';
export { codeFlow, fixedKeys } from './fixed-keys.ts';
export { codeExchange, codeGrant, type GetAccessToken } from './code-exchange.ts';
export { type ConnectorParts, composeConnector } from './compose-connector.ts';
export {
  appAsClient,
  appId,
  appSecret,
  type ClientConfig,
  client,
  type ConfigField,
  type ConnectorConfig,
  clientId,
  clientSecret,
  connectorConfig,
  disablePkce,
  described,
  prompts,
  requiredText,
  scope,
  trustUnverifiedEmail,
} from './connector-config.ts';
export { connectorMetadata, type ProviderDescription } from './connector-metadata.ts';
export { type ConnectorDefinition, createConnector } from './create-connector.ts';
export { discover } from './discover.ts';
export { discoveredInstance } from './discovered-instance.ts';
export { type EncodeParameters, formBody, jsonBody, queryString } from './encode-parameters.ts';
export { type Envelope, errorEnvelope } from './error-envelope.ts';
export { expiringCache } from './expiring-cache.ts';
export { type FailureDetail, type FailureKind, failure } from './failure.ts';
export type { Flow } from './flow.ts';
export { type FromConfig, fromConfig } from './from-config.ts';
export { guarded } from './guarded.ts';
export { type HttpRequest, type HttpResponse, httpRequest } from './http-request.ts';
export { type IdTokenResponse, idTokenResponseGuard } from './id-token-response.ts';
export {
  type Contact,
  type Identity,
  socialUserInfo,
  unverified,
  userId,
  verified,
  verifiedWhen,
} from './identity.ts';
export { atInstance, type InstanceConfig, instanceUrl } from './instance-url.ts';
export { isRecord } from './is-record.ts';
export { once } from './once.ts';
export { listOf, optional, optionalText } from './optional.ts';
export { type OpenIdConnect, type OpenIdProvider, openIdConnect } from './open-id-connect.ts';
export { inItsNames, inStandardNames, type ParameterNames } from './parameter-names.ts';
export { parseBody, type ReadAnswer } from './parse-body.ts';
export { parseWith } from './parse-with.ts';
export { type ErrorKinds, providerFailure, readProviderError } from './provider-failure.ts';
export { type ProviderMetadata, requestProviderMetadata } from './provider-metadata.ts';
export { discoveredUrl, optionalProviderUrl, providerUrl } from './provider-url.ts';
export { publishedKey } from './published-key.ts';
export { randomToken } from './random-token.ts';
export { requestGrant, requestToken, type TokenEndpoint } from './request-token.ts';
export { fetchUserInfo, readUserInfo, requestUserInfo, type UserInfoRequest } from './request-user-info.ts';
export { signatureAlgorithms } from './signature-algorithms.ts';
export { snakeCaseKeys } from './snake-case-keys.ts';
export { standardClaims } from './standard-claims.ts';
export { type RefreshTokens, refreshGrant, tokenRefresh } from './token-refresh.ts';
export type { TokenResponse } from './token-response.ts';
export { type GetUserInfo, type UserInfoEndpoint, userInfo } from './user-info.ts';
export {
  type FurtherChecks,
  type IdTokenClaims,
  type IdTokenExpectation,
  type SigningKeys,
  verifyIdToken,
  verifyIdTokenWith,
} from './verify-id-token.ts';
export { withQuery } from './with-query.ts';
