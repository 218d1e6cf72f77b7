import { testConnector } from '../../conformance/test-connector.ts';
import { openId2Connector } from './connector.ts';
import { mock } from './mock.ts';

testConnector(openId2Connector(), mock);
