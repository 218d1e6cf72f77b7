import { createPrivateKey } from 'node:crypto';
import { SAML, ValidateInResponseTo } from '@node-saml/node-saml';
import { expect, test } from 'vitest';
import type { Protection } from './identity-provider.test-helper.ts';
import { posted } from './identity-provider.test-helper.ts';
import { makeKeyPair } from './key-pair.test-helper.ts';
import { attributes, mock, nameId } from './mock.ts';
import { identityProviderKeys, serviceProviderKeys } from './sample-keys.test-helper.ts';
import { type Begun, begin, deliver, finish, plainConfig, respond } from './sign-in.test-helper.ts';

/** A service provider that somebody else has written, whose word on every signature is held against our own. */
const otherServiceProvider = ({ request }: Begun) =>
  new SAML({
    callbackUrl: String(mock.config.assertionConsumerServiceUrl),
    issuer: String(mock.config.entityID),
    audience: String(mock.config.entityID),
    idpCert: identityProviderKeys.certificate,
    decryptionPvk: createPrivateKey(serviceProviderKeys.privateKey).export({ type: 'pkcs8', format: 'pem' }).toString(),
    wantAuthnResponseSigned: false,
    wantAssertionsSigned: false,
    validateInResponseTo: ValidateInResponseTo.always,
    cacheProvider: {
      saveAsync: async () => null,
      getAsync: async (id) => (id === request.id ? new Date().toISOString() : null),
      removeAsync: async () => null,
    },
  });

type Verdict = string | undefined;

/** Whom each of the two takes a response to be from: nobody where it is refused. */
const verdicts = async (
  protection: Partial<Protection>,
  change: (xml: string) => string = (xml) => xml,
): Promise<{ ours: Verdict; theirs: Verdict }> => {
  const begun = await begin({
    ...plainConfig,
    messageSigningOrder: undefined,
    encryptAssertion: 'encryptFor' in protection,
  });
  const xml = change(await respond(begun, { protection }));
  const theirs = otherServiceProvider(begun)
    .validatePostResponseAsync(posted(xml, ''))
    .then(({ profile }) => profile?.nameID);
  const ours = deliver(begun, xml).then(async (callback) => (await finish(begun, callback)).id);
  return { ours: await ours.catch(() => undefined), theirs: await theirs.catch(() => undefined) };
};

const encryptFor = serviceProviderKeys.certificate;
const protections: [string, Partial<Protection>][] = [
  ['a signed assertion', { signs: ['assertion'] }],
  ['a signed response', { signs: ['response'] }],
  ['both signed', { signs: ['assertion', 'response'] }],
  ['SHA-512', { algorithm: 'sha512' }],
  ['an encrypted assertion that is signed', { signs: ['assertion'], encryptFor }],
  ['a signed response around an encrypted assertion', { signs: ['response'], encryptFor }],
];

test.each(protections)('%s is accepted by both, for the same person', async (_, protection) => {
  expect(await verdicts(protection)).toEqual({ ours: nameId, theirs: nameId });
});

const changes: [string, (xml: string) => string][] = [
  ['another name ID', (xml) => xml.replace(nameId, 'somebody-else')],
  ['another attribute', (xml) => xml.replace(attributes.mail, 'admin@example.com')],
  ['an attribute more', (xml) => xml.replace('<saml:AttributeStatement>', '$&<saml:Attribute Name="a"/>')],
  ['another digest', (xml) => xml.replaceAll(/(<ds:DigestValue>)./g, '$1_')],
  ['another signature value', (xml) => xml.replaceAll(/(<ds:SignatureValue>)[^<]{8}/g, '$1AAAAAAAA')],
  ['no signature', (xml) => xml.replaceAll(/<ds:Signature .*?<\/ds:Signature>/gs, '')],
  ['a reference to something else', (xml) => xml.replaceAll(/URI="#[^"]*"/g, 'URI="#_other"')],
  ['a reference to the whole document', (xml) => xml.replaceAll(/URI="#[^"]*"/g, 'URI=""')],
  ['no transforms', (xml) => xml.replaceAll(/<ds:Transforms>.*?<\/ds:Transforms>/gs, '')],
  ['a second assertion', (xml) => xml.replace('<saml:Assertion ', '<saml:Assertion/>$&')],
];

test.each(changes)('with %s it is refused by both, whatever was signed', async (_, change) => {
  for (const signs of [['assertion'], ['response'], ['assertion', 'response']] as const) {
    expect(await verdicts({ signs }, change)).toEqual({ ours: undefined, theirs: undefined });
  }
});

test('by another key it is refused by both', async () => {
  const keys = makeKeyPair('attacker.example.com');
  expect(await verdicts({ keys })).toEqual({ ours: undefined, theirs: undefined });
});

test('a comment makes no difference to either', async () => {
  const told = await verdicts({}, (xml) => xml.replace(nameId, `${nameId.slice(0, 4)}<!-- -->${nameId.slice(4)}`));
  expect(told).toEqual({ ours: nameId, theirs: nameId });
});
