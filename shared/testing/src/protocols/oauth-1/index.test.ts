import { testConnector } from '../../conformance/suite/test-connector.ts';
import { oauth1Connector } from './connector.ts';
import { mock } from './mock.ts';

testConnector(oauth1Connector(), mock);
