import { createHash } from 'node:crypto';
import {
  ConnectorError,
  ConnectorErrorCodes,
  type ConnectorSession,
  type GetSession,
  type SetSession,
} from '@logto/connector-kit';
import { failure, once } from '@logto-social/oauth2';
import { z } from 'zod';

const text = z.string().min(1);

const begunGuard = once(() =>
  z
    .object({
      redirectUri: text,
      state: text,
      jti: text,
      /** `ID` of the request, which the response must answer. */
      requestId: text,
      /** Who asked whom to answer where: another connector, or another identity provider, must not answer in its place. */
      parties: text,
    })
    .passthrough(),
);

const answeredGuard = once(() =>
  z.object({
    state: text,
    parties: text,
    /** What the browser that brought the response was given, as a digest. */
    codeDigest: text,
    /** What the identity provider says of the person. */
    profile: z.record(z.union([z.string(), z.array(z.string())])),
  }),
);

/** A sign-in whose request was sent. */
export type Begun = z.infer<ReturnType<typeof begunGuard>>;

/** A sign-in whose response was accepted. */
export type Answered = z.infer<ReturnType<typeof answeredGuard>>;

/** Of equal texts and of no others; comparing digests tells nobody how much of a guess was right. */
export const digestOf = (value: string): string => createHash('sha256').update(value).digest('base64url');

/** Nothing but a session can hold what a response must answer. The host's function that has none throws at once. */
const inSession = async <Result>(run: () => Promise<Result>): Promise<Result> => {
  try {
    return await run();
  } catch (error) {
    const isMissing = error instanceof ConnectorError && error.code === ConnectorErrorCodes.NotImplemented;
    throw failure(isMissing ? 'sessionRequired' : 'sessionLost');
  }
};

/** @throws ConnectorError `sessionRequired` where the caller keeps no session, else `sessionLost`. */
export const writeSession = (setSession: SetSession, session: ConnectorSession): Promise<void> =>
  inSession(() => setSession(session));

const readAs = async <Session>(guard: z.ZodType<Session>, getSession: GetSession): Promise<Session> => {
  const parsed = guard.safeParse(await inSession(getSession));
  if (!parsed.success) throw failure('sessionLost');
  return parsed.data;
};

/** The session of a request that was sent and has not been answered. */
export const readBegun = (getSession: GetSession): Promise<Begun> => readAs(begunGuard(), getSession);

/** The session of a request that was answered. */
export const readAnswered = (getSession: GetSession): Promise<Answered> => readAs(answeredGuard(), getSession);
