import { testConnector } from '../../conformance/test-connector.ts';
import { signedWidgetConnector } from './connector.ts';
import { mock } from './mock.ts';

testConnector(signedWidgetConnector(), mock);
