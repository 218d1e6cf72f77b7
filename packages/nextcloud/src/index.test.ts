import { relocated, testConnector, testInstances } from '@logto-social/testing';
import createConnector from './index.ts';
import { mock } from './mock.ts';

const bench = testConnector(createConnector, mock);

testInstances(bench, (url) => relocated(mock, { 'https://nextcloud.example.com': url }));
