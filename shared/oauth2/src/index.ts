export {
  type AuthorizationCallbackHandler,
  type AuthorizationResponse,
  authorizationCallback,
  type CallbackIssuer,
  type ReadCallback,
} from './authorization/authorization-callback.ts';
export {
  type AuthorizationEndpoint,
  type AuthorizationRequest,
  authorizationUri,
  type GetAuthorizationUri,
} from './authorization/authorization-uri.ts';
export type {
  ClientAuthentication,
  ClientCredentials,
  SecretClient,
} from './client-authentication/client-authentication.ts';
export { clientSecretBasic } from './client-authentication/client-secret-basic.ts';
export { clientSecretPost } from './client-authentication/client-secret-post.ts';
export {
  asConfiguredClient,
  type ConfiguredClient,
  configuredClient,
  configuredClientAuthentication,
} from './client-authentication/configured-client.ts';
export { configuredPrivateKey, type PrivateKeyNeed } from './client-authentication/configured-private-key.ts';
export { firstReadable } from './client-authentication/first-readable.ts';
export { publicClient } from './client-authentication/public-client.ts';
export { type Pem, readPem } from './client-authentication/read-pem.ts';
export { signedJwt } from './client-authentication/signed-jwt.ts';
export { choice } from './configuration/choice.ts';
export {
  appAsClient,
  appId,
  appSecret,
  type ClientConfig,
  type ConfigField,
  type ConnectorConfig,
  client,
  clientId,
  clientSecret,
  connectorConfig,
  described,
  disablePkce,
  prompts,
  requiredText,
  scope,
  trustUnverifiedEmail,
} from './configuration/connector-config.ts';
export { codeFlow, fixedKeys } from './configuration/fixed-keys.ts';
export type { FromConfig } from './configuration/from-config.ts';
export { atInstance, type InstanceConfig, instanceUrl } from './configuration/instance-url.ts';
export { issuerUrl } from './configuration/issuer-url.ts';
export type { ParameterNames } from './configuration/parameter-names.ts';
export { discoveredUrl, optionalProviderUrl, providerUrl } from './configuration/provider-url.ts';
export { type ConnectorParts, composeConnector } from './connector/compose-connector.ts';
export { connectorMetadata, type ProviderDescription } from './connector/connector-metadata.ts';
export { type ConnectorDefinition, createConnector } from './connector/create-connector.ts';
export { guarded } from './connector/guarded.ts';
export { hostedOpenIdConnect } from './connector/hosted-open-id-connect.ts';
export { type FailureDetail, type FailureKind, failure } from './errors/failure.ts';
export { parseWith } from './errors/parse-with.ts';
export { type ErrorKinds, providerFailure, readProviderError } from './errors/provider-failure.ts';
export { attempt } from './http/attempt.ts';
export { beforeDeadline, withDeadline } from './http/deadline.ts';
export { type Envelope, errorEnvelope } from './http/error-envelope.ts';
export { expiringCache } from './http/expiring-cache.ts';
export { type HttpRequest, type HttpResponse, httpRequest } from './http/http-request.ts';
export { parseBody, type ReadAnswer } from './http/parse-body.ts';
export { discover } from './id-token/discover.ts';
export { discoveredEndpoints } from './id-token/discovered-endpoints.ts';
export { discoveredInstance } from './id-token/discovered-instance.ts';
export { type OpenIdConnect, type OpenIdProvider, openIdConnect } from './id-token/open-id-connect.ts';
export { type ProviderMetadata, requestProviderMetadata } from './id-token/provider-metadata.ts';
export { publishedKey } from './id-token/published-key.ts';
export { signatureAlgorithms } from './id-token/signature-algorithms.ts';
export {
  type FurtherChecks,
  type IdTokenClaims,
  type IdTokenExpectation,
  type SigningKeys,
  verifyIdToken,
} from './id-token/verify-id-token.ts';
export { doubtedClaims } from './identity/doubted-claims.ts';
export { type Contact, doubted, unverified, verified, verifiedWhen } from './identity/email-rule.ts';
export { type Identity, socialUserInfo, userId } from './identity/identity.ts';
export { standardClaims } from './identity/standard-claims.ts';
export type { Flow } from './session/flow.ts';
export { codeExchange, codeExchangeWithoutRedirectUri, codeGrant, type GetAccessToken } from './token/code-exchange.ts';
export { type EncodeParameters, jsonBody, queryString } from './token/encode-parameters.ts';
export { type IdTokenResponse, idTokenResponseGuard } from './token/id-token-response.ts';
export { requestGrant, requestToken, type TokenEndpoint } from './token/request-token.ts';
export { type RefreshTokens, refreshGrant, tokenRefresh } from './token/token-refresh.ts';
export type { TokenResponse } from './token/token-response.ts';
export { type BearerPlacement, bearerHeader, bearerQuery } from './user-info/bearer.ts';
export { fetchUserInfo, readUserInfo, requestUserInfo, type UserInfoRequest } from './user-info/request-user-info.ts';
export { type GetUserInfo, type UserInfoEndpoint, userInfo } from './user-info/user-info.ts';
export { userInfoAndEmails } from './user-info/user-info-and-emails.ts';
export { asText } from './values/as-text.ts';
export { constantTimeEqual } from './values/constant-time-equal.ts';
export { isRecord } from './values/is-record.ts';
export { once } from './values/once.ts';
export { listOf, optional, optionalText } from './values/optional.ts';
export { randomToken } from './values/random-token.ts';
export { snakeCaseKeys } from './values/snake-case-keys.ts';
export { withQuery } from './values/with-query.ts';
