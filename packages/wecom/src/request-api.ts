import {
  errorEnvelope,
  failure,
  httpRequest,
  parseWith,
  providerFailure,
  readProviderError,
  type SecretClient,
  withQuery,
} from '@logto-social/oauth2';
import type { z } from 'zod';
import { withApplicationToken } from './application-token.ts';
import { errors } from './constant.ts';

/** What an application asks WeCom. */
export type ApiRequest<Answer> = {
  endpoint: string;
  query?: Readonly<Record<string, string>>;
  /** Posted as JSON; without it the request is a GET. */
  body?: Readonly<Record<string, string>>;
  /** What is good for a single request: it is sent once, and no error repeats it. */
  secret?: string;
  guard: z.ZodType<Answer, z.ZodTypeDef, unknown>;
};

const readAnswer = errorEnvelope('errcode', 'errmsg');

/**
 * Asks WeCom with the token of an application.
 *
 * @param client the application.
 * @throws ConnectorError by the error table; WeCom reports errors inside successful answers.
 */
export const requestApi = <Answer>(
  client: SecretClient,
  { endpoint, query, body, secret = '', guard }: ApiRequest<Answer>,
): Promise<Answer> =>
  withApplicationToken(client, async (token) => {
    const url = withQuery(endpoint, { access_token: token, ...query });
    const response = await httpRequest(
      body
        ? { method: 'POST', url, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
        : { method: 'GET', url, once: secret !== '' },
    );
    const answer = readAnswer(response);
    const reported = readProviderError(answer, response.status);
    if (reported) throw providerFailure(reported, [token, client.clientSecret, secret], errors);
    if (response.status >= 400) throw failure('providerError');
    return parseWith(guard, answer, 'responseInvalid');
  });
