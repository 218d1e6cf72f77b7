import { ConnectorErrorCodes } from '@logto/connector-kit';
import { expectFailure, signIn, testConnector } from '@logto-social/testing';
import { test } from 'vitest';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

const person = { user_id: 123, name: 'John Doe' };

test.each([[[]], [[person, { ...person, user_id: 124 }]]])(
  'an answer that is not one person is refused: %j',
  async (data) => {
    const resources = mock.resources.map((resource) => ({ ...resource, response: { data, message: 'OK' } }));
    const changed = { ...mock, resources };
    await expectFailure(signIn(bench, { mock: changed }), ConnectorErrorCodes.InvalidResponse, { mock: changed });
  },
);
