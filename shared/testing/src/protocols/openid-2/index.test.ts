import { testConnector } from '../../conformance/suite/test-connector.ts';
import { openId2Connector } from './connector.ts';
import { mock } from './mock.ts';

testConnector(openId2Connector(), mock);
