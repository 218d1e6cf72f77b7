import type { CreateConnector, SocialConnector } from '@logto/connector-kit';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import type { ProviderMock } from '../../mock/provider-mock.ts';
import { simulateProvider } from '../../simulator/simulate-provider.ts';
import { makeNetwork } from '../network/network.ts';
import type { Bench } from './bench.ts';

/**
 * A bench for one connector, in front of a network of its own.
 *
 * @param createConnector the connector's default export.
 * @param mock what the provider documents.
 */
export const makeBench = (createConnector: CreateConnector<SocialConnector>, mock: ProviderMock): Bench => {
  const requests: string[] = [];
  const server = makeNetwork(({ method, url }) => requests.push(`${method} ${url}`));

  beforeAll(server.open);
  beforeEach(() => {
    requests.splice(0);
    server.use(...simulateProvider(mock).handlers);
  });
  afterEach(server.resetHandlers);
  afterAll(server.close);
  return { createConnector, mock, server, requests };
};
