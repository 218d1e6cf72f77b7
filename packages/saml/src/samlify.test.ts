import { IdentityProvider, SamlLib, ServiceProvider, setSchemaValidator } from 'samlify';
import { beforeAll, describe, expect, test } from 'vitest';
import { idpMetadataXml, mock } from './mock.ts';
import { identityProviderKeys, serviceProviderKeys } from './sample-keys.test-helper.ts';
import { begin, deliver, finish, plainConfig } from './sign-in.test-helper.ts';

/**
 * A whole sign-in at an identity provider that somebody else has written. Its service provider is the one that Logto's
 * own connector uses, and so says who a linked user is.
 */

beforeAll(() => {
  setSchemaValidator({ validate: async () => 'valid' });
  // Its template leaves it to whoever uses it to say that somebody has signed in.
  const { defaultLoginResponseTemplate: template } = SamlLib;
  template.context = template.context.replace(
    '{AuthnStatement}',
    '<saml:AuthnStatement AuthnInstant="{IssueInstant}"/>',
  );
});

const email = 'j.doe@example.com';

type Options = { signsAssertion?: boolean; signsMessage?: boolean; encrypts?: boolean; encryptsFirst?: boolean };

const parties = ({ signsAssertion = true, signsMessage = false, encrypts = false }: Options) => ({
  idp: IdentityProvider({
    metadata: idpMetadataXml,
    privateKey: identityProviderKeys.privateKey,
    isAssertionEncrypted: encrypts,
    requestSignatureAlgorithm: 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256',
  }),
  sp: ServiceProvider({
    entityID: String(mock.config.entityID),
    authnRequestsSigned: true,
    wantAssertionsSigned: signsAssertion,
    wantMessageSigned: signsMessage,
    isAssertionEncrypted: encrypts,
    signingCert: serviceProviderKeys.certificate,
    encryptCert: serviceProviderKeys.certificate,
    encPrivateKey: serviceProviderKeys.privateKey,
    assertionConsumerService: [
      {
        Binding: 'urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST',
        Location: String(mock.config.assertionConsumerServiceUrl),
      },
    ],
  }),
});

const respondTo = async (uri: string, options: Options) => {
  const { idp, sp } = parties(options);
  const { search, searchParams } = new URL(uri);
  const octetString = search.slice(1, search.indexOf('&Signature='));
  const query = Object.fromEntries(searchParams);
  const { extract } = await idp.parseLoginRequest(sp, 'redirect', { query, octetString });
  const { context } = await idp.createLoginResponse(
    sp,
    { extract },
    'post',
    { email },
    undefined,
    options.encryptsFirst,
  );
  return { xml: Buffer.from(context, 'base64').toString(), context, idp, sp };
};

const begunWith = (options: Options) =>
  begin({
    ...plainConfig,
    encryptAssertion: options.encrypts ?? false,
    messageSigningOrder: options.encryptsFirst ? 'encrypt-then-sign' : 'sign-then-encrypt',
    nameIDFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
    profileMap: undefined,
  });

describe.each<[string, Options]>([
  ['a signed assertion', {}],
  ['a signed response', { signsAssertion: false, signsMessage: true }],
  ['both signed', { signsMessage: true }],
  ['an assertion that is signed, then encrypted', { encrypts: true }],
  ['a response that is signed, then encrypted', { encrypts: true, signsAssertion: false, signsMessage: true }],
  ['an assertion that is encrypted, then signed', { encrypts: true, encryptsFirst: true, signsMessage: true }],
])('with %s', (_, options) => {
  test('signs the person in', async () => {
    const begun = await begunWith(options);
    const { xml } = await respondTo(begun.uri, options);
    expect(await finish(begun, await deliver(begun, xml))).toEqual({ id: email, rawData: { id: email } });
  });
});

test('gives a person the ID that Logto’s own connector gives', async () => {
  const begun = await begunWith({});
  const { context, xml, idp, sp } = await respondTo(begun.uri, {});
  const { extract } = await sp.parseLoginResponse(idp, 'post', { body: { SAMLResponse: context } });
  const { id } = await finish(begun, await deliver(begun, xml));
  expect(id).toBe(extract.nameID);
});

test('the identity provider reads the request as it was meant', async () => {
  const { uri, request } = await begunWith({});
  const { idp, sp } = parties({});
  const { search, searchParams } = new URL(uri);
  const octetString = search.slice(1, search.indexOf('&Signature='));
  const query = Object.fromEntries(searchParams);
  const { extract } = await idp.parseLoginRequest(sp, 'redirect', { query, octetString });
  expect(extract).toMatchObject({
    request: {
      id: request.id,
      destination: 'https://idp.example.org/SAML2/SSO/Redirect',
      assertionConsumerServiceUrl: mock.config.assertionConsumerServiceUrl,
    },
    issuer: mock.config.entityID,
    nameIDPolicy: { format: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress' },
  });
});
