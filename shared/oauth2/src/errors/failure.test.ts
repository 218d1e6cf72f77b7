import { ConnectorErrorCodes as Codes, ConnectorError } from '@logto/connector-kit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FailureKind, failure } from './failure.ts';

const codes: Record<FailureKind, Codes> = {
  accessDenied: Codes.AuthorizationFailed,
  accountNotAllowed: Codes.AuthorizationFailed,
  sessionLost: Codes.AuthorizationFailed,
  stateMismatch: Codes.AuthorizationFailed,
  issuerMismatch: Codes.AuthorizationFailed,
  unsolicited: Codes.AuthorizationFailed,
  codeMissing: Codes.InsufficientRequestParameters,
  redirectUriMissing: Codes.InsufficientRequestParameters,
  sessionRequired: Codes.NotImplemented,
  grantInvalid: Codes.SocialAuthCodeInvalid,
  clientInvalid: Codes.InvalidConfig,
  clientNotAllowed: Codes.InvalidConfig,
  serverNotAllowed: Codes.InvalidConfig,
  configInvalid: Codes.InvalidConfig,
  accessTokenInvalid: Codes.SocialAccessTokenInvalid,
  idTokenInvalid: Codes.SocialIdTokenInvalid,
  rateLimited: Codes.RateLimitExceeded,
  responseInvalid: Codes.InvalidResponse,
  unreachable: Codes.General,
  providerError: Codes.General,
  unexpected: Codes.General,
};
const kinds = Object.keys(codes) as FailureKind[];

describe('every kind of the table', () => {
  test.each(kinds)('%s gives its code and a sentence for the person in front of the page', (kind) => {
    const error = failure(kind);
    expect(error).toBeInstanceOf(ConnectorError);
    expect(error.code).toBe(codes[kind]);
    expect(error.data).toEqual({ errorDescription: expect.stringMatching(/^[A-Z].{20,}\.$/) });
  });

  test('gives a sentence of its own', () => {
    expect(new Set(kinds.map((kind) => failure(kind).message)).size).toBe(kinds.length);
  });
});

describe('details', () => {
  test('the field is named in the sentence and beside it', () => {
    const { data } = failure('responseInvalid', { field: 'user.id' });
    expect(data).toEqual({ field: 'user.id', errorDescription: expect.stringMatching(/\. Look at `user\.id`\.$/) });
  });

  test("the provider's code stands beside the sentence, its words after it", () => {
    const { data } = failure('providerError', { error: 'server_error', errorDescription: 'We are closed.' });
    expect(data).toEqual({
      error: 'server_error',
      errorDescription: expect.stringMatching(/^The provider reported.*\. The provider says: We are closed\.$/),
    });
  });

  test('field and words stand together, in this order', () => {
    const { data } = failure('configInvalid', { field: 'issuer', errorDescription: 'unknown tenant' });
    expect(data).toMatchObject({
      errorDescription: expect.stringMatching(/Look at `issuer`\. The provider says: unknown tenant$/),
    });
  });

  test('empty or missing ones leave no trace', () => {
    const details = { error: '', errorDescription: undefined, field: '' };
    expect(failure('unexpected', details)).toEqual(failure('unexpected'));
  });

  test('any details make an error that the host can send as JSON', () => {
    const detail = fc.record({ error: fc.string(), errorDescription: fc.string(), field: fc.string() });
    fc.assert(
      fc.property(fc.constantFrom(...kinds), detail, (kind, details) => {
        const error = failure(kind, details);
        expect(error.code).toBe(codes[kind]);
        expect(JSON.parse(JSON.stringify(error.data))).toEqual(error.data);
      }),
    );
  });
});
