import { ConnectorError, ConnectorErrorCodes } from '@logto/connector-kit';
import { expect, test } from 'vitest';
import { errorMend } from './error-mend.ts';

const general = (data: object) => new ConnectorError(ConnectorErrorCodes.General, data);

test('an error of the provider’s own is to be listed by its code', () => {
  const error = general({ error: 'bad_code', errorDescription: 'It failed. The provider says: Bad.' });
  expect(errorMend(error, ConnectorErrorCodes.SocialAuthCodeInvalid)).toContain(
    'Add "bad_code": \'grantInvalid\' to `errors` in constant.ts',
  );
});

test('an error without a code is to be listed by its words', () => {
  const error = general({ errorDescription: 'The provider reported an error. The provider says: App not found' });
  expect(errorMend(error, ConnectorErrorCodes.InvalidConfig)).toContain('Add "App not found": \'clientInvalid\'');
});

test.each([
  general({ errorDescription: 'The provider reported an error.' }),
  new ConnectorError(ConnectorErrorCodes.InvalidResponse, { errorDescription: 'Odd.', field: 'id' }),
])('an error that was not read is to be put into the standard’s shape', (error) => {
  const mend = errorMend(error, ConnectorErrorCodes.SocialAccessTokenInvalid);
  expect(mend).toContain('`readAnswer`');
  expect(mend).toContain("'accessTokenInvalid'");
});

test('what no error of a provider stands for is told as it is', () => {
  const error = general({ errorDescription: 'It failed.' });
  expect(errorMend(error, ConnectorErrorCodes.NotImplemented)).toBe(error.message);
});
