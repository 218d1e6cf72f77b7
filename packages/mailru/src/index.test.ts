import { testConnector } from '@logto-social/testing';
import createConnector from './index.ts';
import { mock } from './mock.ts';

testConnector(createConnector, mock);
