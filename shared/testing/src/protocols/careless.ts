/** The suite over connectors with a hole each, which `careless.test.ts` expects it to find. */
import { describe } from 'vitest';
import { testConnector } from '../conformance/suite/test-connector.ts';
import { oauth1Connector } from './oauth-1/connector.ts';
import { mock as oauth1 } from './oauth-1/mock.ts';
import { openId2Connector, readSteamId } from './openid-2/connector.ts';
import { mock as openId2 } from './openid-2/mock.ts';
import { signedWidgetConnector } from './signed-widget/connector.ts';
import { mock as signedWidget } from './signed-widget/mock.ts';

describe('OpenID 2.0 without asking the provider', () => {
  testConnector(
    openId2Connector(async (_, assertion) => readSteamId(assertion)),
    openId2,
  );
});

describe('OAuth 1.0 without the verifier of 1.0a', () => {
  testConnector(
    oauth1Connector(() => ({})),
    oauth1,
  );
});

describe('a widget without its signature', () => {
  testConnector(
    signedWidgetConnector(() => true),
    signedWidget,
  );
});
