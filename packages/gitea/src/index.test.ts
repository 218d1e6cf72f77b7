import { testGiteaFamily } from '@logto-social/gitea/testing';
import { testConnector } from '@logto-social/testing';
import createConnector from './index.ts';
import { mock } from './mock.ts';

testGiteaFamily(testConnector(createConnector, mock));
