import type { CreateConnector, SocialConnector } from '@logto/connector-kit';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { ProviderMock } from '../../mock/provider-mock.ts';
import { simulateProvider } from '../../simulator/simulate-provider.ts';
import { makeNetwork } from '../network/network.ts';
import type { Bench } from './bench.ts';

/**
 * A bench for one connector, in front of a network of its own, on which its provider answers.
 *
 * @param createConnector the connector's default export.
 * @param mock what the provider documents.
 */
export const makeBench = (createConnector: CreateConnector<SocialConnector>, mock: ProviderMock): Bench => {
  const requests: string[] = [];
  const { handlers } = simulateProvider(mock);
  const server = makeNetwork(handlers, ({ method, url }) => requests.push(`${method} ${url}`));

  beforeAll(server.open);
  beforeEach(() => void requests.splice(0));
  afterEach(() => {
    server.resetHandlers();
    expect(server.unanswered(), 'requests that nobody answers: describe their endpoint in the mock').toEqual([]);
  });
  afterAll(server.close);
  return { createConnector, mock, server, requests };
};
