import { ConnectorErrorCodes } from '@logto/connector-kit';
import { describe, expect, test } from 'vitest';
import { accountApi } from '../../host/callers.ts';
import { valueAtPath } from '../../mock/at-path.ts';
import { isTextual } from '../../mock/read-mock.ts';
import { answersOf, withValue } from '../../mock/with-value.ts';
import { type Bench, type Changes, signIn } from '../bench/bench.ts';
import { expectFailure } from '../errors/expect-failure.ts';

/** The last of the four functions: who the person is. */
export const testPerson = (bench: Bench) => {
  const { mock } = bench;
  const fails = async (changes: Changes, code: ConnectorErrorCodes, field?: string) => {
    const caller = accountApi();
    await expectFailure(signIn(bench, { ...changes, caller }), code, {
      mock,
      caller,
      ...(field && { field }),
    });
  };

  describe('the person', () => {
    const invalid =
      mock.id.in === 'id_token' ? ConnectorErrorCodes.SocialIdTokenInvalid : ConnectorErrorCodes.InvalidResponse;

    const isText = isTextual(mock, mock.id.in);

    test.each(isText ? [undefined, ''] : [undefined, null, '', {}])('without an ID is nobody (%j)', (value) =>
      fails({ mock: withValue(mock, mock.id, value) }, invalid),
    );

    // A later request repeats the documented ID, and no other is answered.
    const isRepeated = mock.resources.some(({ query = {} }) => Object.values(query).includes(mock.user.id));
    const mayBeNumber = mock.id.in !== 'id_token' && !isText;
    if (mayBeNumber && !isRepeated)
      test('may have a number for an ID', async () => {
        const { userInfo } = await signIn(bench, { mock: withValue(mock, mock.id, 1234567890123) });
        // An ID may have more in it, such as the organization that it belongs to.
        const answer = answersOf(mock).find(({ in: name }) => name === mock.id.in);
        const documented = String(valueAtPath(answer?.holds, mock.id.path));
        expect(userInfo.id).toBe(mock.user.id.replace(documented, '1234567890123'));
      });

    if (mayBeNumber)
      test('has no ID that JSON has rounded', () =>
        fails({ mock: withValue(mock, mock.id, 2 ** 53) }, ConnectorErrorCodes.InvalidResponse));

    // A line break at an end may be the layout of the document that an assertion is.
    const laidOut = mock.id.in === 'assertion' ? [] : ['42\n'];
    test.each([' ', '\n', '42\0', ...laidOut, 'x'.repeat(257)])(
      'has no ID that does not fit the host (%j)',
      async (id) => {
        const run = signIn(bench, { mock: withValue(mock, mock.id, id) });
        const codes = [invalid, ConnectorErrorCodes.InvalidResponse];
        await expect(run).rejects.toSatisfy((error) => codes.includes(Object(error).code));
      },
    );
  });
};
