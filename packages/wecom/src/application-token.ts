import { createHash } from 'node:crypto';
import { ConnectorError, ConnectorErrorCodes } from '@logto/connector-kit';
import {
  beforeDeadline,
  errorEnvelope,
  expiringCache,
  queryString,
  requestToken,
  type SecretClient,
  withDeadline,
} from '@logto-social/oauth2';
import { applicationTokenEndpoint, tokenErrors } from './constant.ts';

type IssuedToken = { token: string; expiresAt: number };

/** An application, and the token that was asked for last. */
type Application = { issued: Promise<IssuedToken> | undefined };

const tokenEndpoint = {
  endpoint: applicationTokenEndpoint,
  clientAuthentication: ({ clientId, clientSecret }: SecretClient) => ({
    parameters: { corpid: clientId, corpsecret: clientSecret },
  }),
  encode: queryString,
  readAnswer: errorEnvelope('errcode', 'errmsg'),
  errors: tokenErrors,
};

/** Applications outlive their tokens; what is kept of them is small, but not without bounds. */
const applications = expiringCache<Application>({ lifetime: Number.POSITIVE_INFINITY });

/** Whoever has another secret must not get the token of those who have the right one. */
const keyOf = ({ clientId, clientSecret }: SecretClient) =>
  `${createHash('sha256').update(clientSecret).digest('hex')} ${clientId}`;

/** Seconds that a token lives where the answer does not say: https://developer.work.weixin.qq.com/document/path/91039 */
const usualLifetime = 7200;

const requestIssued = async (client: SecretClient): Promise<IssuedToken> => {
  const { accessToken, expiresIn } = await requestToken(tokenEndpoint, client, {});
  return { token: accessToken, expiresAt: Date.now() + (Number(expiresIn) || usualLifetime) * 1000 };
};

/**
 * The token of an application, which all sign-ins share until it expires: WeCom blocks whoever asks for it too often.
 *
 * @param stale a token that WeCom no longer takes, if any.
 */
const applicationToken = async (client: SecretClient, stale?: string): Promise<string> => {
  const application = await applications(keyOf(client), async () => ({ issued: undefined }));
  const { issued } = application;
  const held = await (issued && beforeDeadline(issued.catch(() => undefined)));
  if (held && held.token !== stale && held.expiresAt > Date.now()) return held.token;
  // Somebody else may have asked for the next one meanwhile.
  const asked = application.issued === issued ? undefined : application.issued;
  // Whoever else waits for it has a time of their own.
  application.issued = asked ?? withDeadline(() => requestIssued(client));
  return (await beforeDeadline(application.issued)).token;
};

const isStale = (error: unknown) =>
  error instanceof ConnectorError && error.code === ConnectorErrorCodes.SocialAccessTokenInvalid;

/**
 * Does what takes the token of an application, and once more with the next one where WeCom calls it stale, as it may
 * well before its time: https://developer.work.weixin.qq.com/document/path/91039
 *
 * @param client the application.
 * @param run what takes the token; `accessTokenInvalid` of the error table means a stale one.
 */
export const withApplicationToken = async <Result>(
  client: SecretClient,
  run: (token: string) => Promise<Result>,
): Promise<Result> => {
  const token = await applicationToken(client);
  try {
    return await run(token);
  } catch (error) {
    if (!isStale(error)) throw error;
    return run(await applicationToken(client, token));
  }
};
