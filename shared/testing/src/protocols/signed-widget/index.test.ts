import { testConnector } from '../../conformance/suite/test-connector.ts';
import { signedWidgetConnector } from './connector.ts';
import { mock } from './mock.ts';

testConnector(signedWidgetConnector(), mock);
