import { ConnectorError } from '@logto/connector-kit';
import { type Caller, redirectUri, signInPage } from '@logto-social/testing';
import { expect } from 'vitest';
import {
  type AuthnRequest,
  makeResponse,
  type Protection,
  posted,
  readAuthnRequest,
  type Statements,
  statementsFor,
} from './identity-provider.test-helper.ts';
import createConnector from './index.ts';
import { attributes, mock, nameId } from './mock.ts';
import { identityProviderKeys } from './sample-keys.test-helper.ts';

/** The configuration of the mock, less encryption: what most identity providers need. */
export const plainConfig: Readonly<Record<string, unknown>> = { ...mock.config, encryptAssertion: false };

/** What most identity providers do: they sign the assertion and encrypt nothing. */
const plainProtection: Protection = {
  keys: identityProviderKeys,
  signs: ['assertion'],
  algorithm: 'sha256',
  encryptsLast: false,
  cipher: 'http://www.w3.org/2009/xmlenc11#aes256-gcm',
  keyTransport: 'http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p',
};

/** A sign-in whose request is on its way. */
export type Begun = { request: AuthnRequest; caller: Caller; config: unknown; uri: string };

export const connectorWith = (config: unknown) => createConnector({ getConfig: async () => config });

export const begin = async (config: unknown = plainConfig, caller: Caller = signInPage()): Promise<Begun> => {
  const { getAuthorizationUri, metadata } = await connectorWith(config);
  const uri = await getAuthorizationUri(
    {
      state: 'state-of-the-host',
      redirectUri,
      connectorId: 'connector-id',
      connectorFactoryId: metadata.id,
      jti: 'jti-of-the-host',
      headers: {},
    },
    caller.setSession,
  );
  return { request: readAuthnRequest(uri), caller, config, uri };
};

/** What a test makes the identity provider say or do otherwise. */
export type Departure = { told?: Partial<Statements>; protection?: Partial<Protection> };

/** The response of the identity provider, as XML. */
export const respond = ({ request }: Begun, { told, protection }: Departure = {}): Promise<string> =>
  makeResponse(
    { ...statementsFor(request, 'https://idp.example.org/SAML2'), nameId, attributes, ...told },
    { ...plainProtection, ...protection },
  );

/** Delivers a response to the assertion consumer service; gives the parameters of the callback. */
export const deliver = async ({ caller, config, request }: Begun, xml: string): Promise<Record<string, string>> => {
  const { validateSamlAssertion } = await connectorWith(config);
  const body = posted(xml, request.relayState);
  const uri = await validateSamlAssertion?.({ body }, caller.peekSession, caller.setSession);
  return Object.fromEntries(new URL(String(uri)).searchParams);
};

export const finish = async ({ caller, config }: Begun, callback: unknown) => {
  const { getUserInfo } = await connectorWith(config);
  return getUserInfo(callback, caller.getSession);
};

/** A whole sign-in. */
export const signInWith = async (departure: Departure = {}, config: unknown = plainConfig) => {
  const begun = await begin(config);
  return finish(begun, await deliver(begun, await respond(begun, departure)));
};

/**
 * The error that a promise rejects with: one for the person in front of the page, which repeats nothing of what the
 * identity provider said.
 */
export const refusal = async (promise: Promise<unknown>): Promise<{ code: string; field: unknown; said: string }> => {
  const error: unknown = await promise.then(
    () => expect.fail('It should have been refused.'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ConnectorError)) throw error;
  const { code, data, stack, message } = error;
  const { errorDescription, field } = Object(data);
  expect(errorDescription).toMatch(/^[A-Z].*\.$|The provider says/);
  const told = `${JSON.stringify(data)} ${message} ${stack}`;
  for (const secret of [nameId, attributes.mail, 'PHNhbWw', '<saml', 'BEGIN']) expect(told).not.toContain(secret);
  return { code, field, said: errorDescription };
};
