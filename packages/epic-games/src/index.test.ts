import { ConnectorErrorCodes } from '@logto/connector-kit';
import { answering, HttpResponse, signIn, testConnector } from '@logto-social/testing';
import { expect, test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

/** https://github.com/MythicApp/Mythic/issues/238 */
test('what a person has to accept first is told in the words of Epic', async () => {
  const refused = answering('https://api.epicgames.dev/epic/oauth/v2/token', () =>
    HttpResponse.json(
      {
        errorCode: 'errors.com.epicgames.oauth.corrective_action_required',
        message: 'Corrective action is required to continue.',
        metadata: { correctiveAction: 'PRIVACY_POLICY_ACCEPTANCE' },
      },
      { status: 400 },
    ),
  );
  await expect(signIn(bench, { meanwhile: () => bench.server.use(refused) })).rejects.toMatchObject({
    code: ConnectorErrorCodes.General,
    data: { errorDescription: expect.stringContaining('Corrective action is required to continue.') },
  });
});
