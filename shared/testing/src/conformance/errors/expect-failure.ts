import { ConnectorError, type ConnectorErrorCodes } from '@logto/connector-kit';
import { expect } from 'vitest';
import type { Caller } from '../../host/callers.ts';
import type { ProviderMock } from '../../mock/provider-mock.ts';
import { clientOf, grantedTokens, refreshedTokens } from '../../mock/read-mock.ts';
import { errorMend } from './error-mend.ts';

/** Everything in a sign-in that no error may repeat. */
const secretsOf = (mock: ProviderMock, caller: Caller | undefined): string[] => {
  const sessions = caller?.written ?? [];
  return [
    clientOf(mock).secret,
    mock.config.privateKey,
    ...[grantedTokens(mock), refreshedTokens(mock)].flatMap((tokens) => [tokens.access_token, tokens.refresh_token]),
    ...sessions.flatMap((session) => [session.codeVerifier, session.nonce]),
  ].filter((secret): secret is string => typeof secret === 'string');
};

/** The error that a promise rejects with. */
const rejection = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail('The sign-in should have failed.'),
    (error: unknown) => error,
  );

/**
 * Expects a sign-in to end as the error table says: with this code, a sentence for the person in front of the page,
 * and nothing secret.
 *
 * @param field the field, claim or key that the error must name.
 */
export const expectFailure = async (
  promise: Promise<unknown>,
  code: ConnectorErrorCodes,
  { mock, caller, field }: { mock: ProviderMock; caller?: Caller; field?: string },
): Promise<void> => {
  const error = await rejection(promise);
  expect(error).toBeInstanceOf(ConnectorError);
  if (!(error instanceof ConnectorError)) return;
  expect(error.code, errorMend(error, code)).toBe(code);
  expect(error.data).toMatchObject({ errorDescription: expect.stringMatching(/^[A-Z].*\./), ...(field && { field }) });
  const told = `${error.message} ${JSON.stringify(error.data)} ${error.stack}`;
  expect(secretsOf(mock, caller).filter((secret) => told.includes(secret))).toEqual([]);
  expect(told).not.toMatch(/code-[0-9a-f]{8}-|eyJ/);
};
