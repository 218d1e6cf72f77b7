import type { z } from 'zod';
import type { ClientAuthentication } from '../client-authentication/client-authentication.ts';
import type { ClientConfig } from '../configuration/connector-config.ts';
import { type FromConfig, fromConfig } from '../configuration/from-config.ts';
import { inItsNames, inStandardNames, type ParameterNames } from '../configuration/parameter-names.ts';
import { failure } from '../errors/failure.ts';
import { parseWith } from '../errors/parse-with.ts';
import { type ErrorKinds, providerFailure, readProviderError } from '../errors/provider-failure.ts';
import { httpRequest } from '../http/http-request.ts';
import { parseBody, type ReadAnswer } from '../http/parse-body.ts';
import { isRecord } from '../values/is-record.ts';
import { withQuery } from '../values/with-query.ts';
import { type EncodeParameters, formBody } from './encode-parameters.ts';
import { type TokenResponse, tokenResponseGuard } from './token-response.ts';

/** How a provider's token endpoint is called. */
export type TokenEndpoint<Config> = {
  endpoint: FromConfig<Config, string>;
  /** The method that the provider documents. */
  clientAuthentication: ClientAuthentication<Config>;
  /** What the provider calls the standard's parameters, in the request and in the answer. */
  names?: ParameterNames;
  /** A form in the body unless the provider documents another way. */
  encode?: EncodeParameters;
  /** Headers that the provider requires besides the standard's. */
  headers?: Readonly<Record<string, string>>;
  /** Puts an answer of the provider's own shape into the standard's (RFC 6749 §5), tokens and errors alike. */
  readAnswer?: ReadAnswer;
  /** What the provider's own errors stand for. */
  errors?: ErrorKinds;
};

/** Parameters that are no secret, which a provider may repeat in an error. */
const openParameters = new Set(['grant_type', 'redirect_uri', 'client_id', 'client_assertion_type', 'scope']);

const textsOf = (values: object, isSecret: (name: string) => boolean) =>
  Object.entries(values).flatMap(([name, value]) => (isSecret(name) && typeof value === 'string' ? [value] : []));

/**
 * Asks a token endpoint for tokens (RFC 6749 §3.2), once and without a retry.
 *
 * @param tokenEndpoint how the provider's token endpoint is called.
 * @param config the connector's configuration.
 * @param grant the parameters of the grant, `grant_type` among them.
 * @throws ConnectorError by the error table; a 200 that carries an error instead of tokens counts as that error.
 */
export const requestToken = <Config extends ClientConfig>(
  tokenEndpoint: TokenEndpoint<Config>,
  config: Config,
  grant: Readonly<Record<string, string>>,
): Promise<TokenResponse> => requestGrant(tokenEndpoint, config, grant, tokenResponseGuard());

/**
 * Asks a token endpoint for what need not be tokens alone, as {@link requestToken} does.
 *
 * @param guard what the answer must have.
 */
export const requestGrant = async <Config extends ClientConfig, Granted>(
  tokenEndpoint: TokenEndpoint<Config>,
  config: Config,
  grant: Readonly<Record<string, string>>,
  guard: z.ZodType<Granted, z.ZodTypeDef, unknown>,
): Promise<Granted> => {
  const url = await fromConfig(tokenEndpoint.endpoint, config);
  const credentials = await tokenEndpoint.clientAuthentication(config, url);
  const parameters = { ...grant, ...credentials.parameters };
  const headers = { ...tokenEndpoint.headers, ...credentials.headers };
  const encoded = (tokenEndpoint.encode ?? formBody)(inItsNames(parameters, tokenEndpoint.names));
  const response = await httpRequest(
    encoded.method === 'GET'
      ? { method: 'GET', url: withQuery(url, encoded.query), headers, once: true }
      : { method: 'POST', url, headers: { ...headers, 'content-type': encoded.contentType }, body: encoded.body },
  );
  const read = (tokenEndpoint.readAnswer ?? parseBody)(response);
  const answer = isRecord(read) ? inStandardNames(read, tokenEndpoint.names) : read;
  const granted = guard.safeParse(answer);
  if (response.status < 400 && granted.success) return granted.data;

  const secrets = [
    ...textsOf(parameters, (name) => !openParameters.has(name)),
    // Behind the scheme, the `Authorization` header holds the secret in another form.
    ...Object.values(credentials.headers ?? {}).map((value) => value.replace(/^\w+ /, '')),
    ...textsOf(config, (name) => /(secret|key)$/i.test(name)),
  ];
  const reported = readProviderError(answer, response.status);
  // RFC 6749 §5.2: 401 is a failed client authentication, whatever the body calls it.
  const otherwise = response.status === 401 ? 'clientInvalid' : 'providerError';
  if (reported) throw providerFailure(reported, secrets, tokenEndpoint.errors, otherwise);
  if (response.status >= 400) throw failure(otherwise);
  return parseWith(guard, answer, 'responseInvalid');
};
