/**
 * What the worst responses cost that the limits let pass, in milliseconds of processor time. Whoever has signed in once
 * can send them: they hold a signature of the identity provider, and something else than what it signed.
 */
import {
  encryptAssertion,
  makeResponse,
  posted,
  statementsFor,
} from '../../../packages/saml/src/identity-provider.test-helper.ts';
import { makeKeyPair } from '../../../packages/saml/src/key-pair.test-helper.ts';
import { attributes, idpMetadataXml, mock, nameId, protection } from '../../../packages/saml/src/mock.ts';
import { type Config, config } from '../../../packages/saml/src/types.ts';
import { validateResponse } from '../../../packages/saml/src/validate-response.ts';

/** Of each, of which the median counts. */
const rounds = 15;

const { encryptFor, ...unencrypted } = protection;
const requestId = '_request';

const list = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

/** As many characters of a pattern as leave room for the rest of a response. */
const fill = (length: number, pattern: string) => pattern.repeat(Math.floor(length / pattern.length));

/** Ways to fill a response, by the number of characters there are to fill. */
const fillings: Record<string, (length: number) => string> = {
  'one text': (length) => fill(length, 'a'),
  references: (length) => fill(length, '&amp;'),
  'line breaks': (length) => fill(length, '\r\n'),
  comments: (length) => fill(length, '<!---->'),
  'character data': (length) => fill(length, '<![CDATA[]]>'),
  elements: (length) => `${'<a/>'.repeat(4700)}${fill(length - 4700 * 4, 'a')}`,
  'elements of other names': (length) => `${list(4700, (index) => `<e${index}/>`)}${fill(length - 4700 * 8, 'a')}`,
  'elements inside one another': (length) =>
    `${fill(4700 * 7, `${'<a>'.repeat(25)}${'</a>'.repeat(25)}`)}${fill(length - 4700 * 7, 'a')}`,
  attributes: (length) => {
    const element = `<a${list(31, (index) => ` b${index}=""`)}/>`;
    return `${element.repeat(4700 / 32)}${fill(length - (4700 / 32) * element.length, '&lt;')}`;
  },
  'namespaces in scope': () => {
    const elements = list(13, (index) => `<a xmlns:n${index}="${'u'.repeat(40)}">`);
    return `${elements}${'<n1:a>b</n1:a>'.repeat(4600)}${'</a>'.repeat(13)}`;
  },
  'namespaces of every element': (length) => {
    const element = `<a${list(13, (index) => ` xmlns:n${index}="u"`)}/>`;
    return `${element.repeat(4700 / 14)}${fill(length - (4700 / 14) * element.length, 'a')}`;
  },
  'a long namespace': (length) => `<a xmlns:n="${'u'.repeat(length - 4600 * 8)}">${fill(4600 * 6, '<n:a/>')}</a>`,
};

/** From the first of one text to the last of another. */
const part = (xml: string, start: string, end: string) =>
  xml.slice(xml.indexOf(start), xml.lastIndexOf(end) + end.length);

const bare = (certificate: string) => certificate.replaceAll(/-----[^-]+-----|\s/g, '');

/** The metadata of an identity provider that has as many keys as are accepted, the one that signs behind all others. */
const metadata = () => {
  const key = part(idpMetadataXml, '<md:KeyDescriptor', '</md:KeyDescriptor>');
  const certificate = part(key, '<ds:X509Certificate>', '</ds:X509Certificate>');
  const stranger = bare(makeKeyPair('idp.example.org').certificate);
  const other = key.replace(certificate, `<ds:X509Certificate>${stranger}</ds:X509Certificate>`);
  return idpMetadataXml.replace(key, () => other.repeat(31) + key);
};

const respond = () => {
  const request = {
    id: requestId,
    issuer: String(mock.config.entityID),
    assertionConsumerServiceUrl: String(mock.config.assertionConsumerServiceUrl),
    destination: '',
    nameIdFormat: '',
    relayState: '',
  };
  const told = { ...statementsFor(request, 'https://idp.example.org/SAML2'), nameId, attributes };
  return makeResponse(told, unencrypted);
};

/** Where there is something to fill: in what was signed, and in what says so. */
const places: Record<string, (xml: string, filling: string) => string> = {
  'in the assertion': (xml, filling) =>
    xml
      .replace('<saml:AttributeStatement>', () => `<saml:AttributeStatement>${filling}`)
      .replace(nameId, 'somebody-else'),
  'in the signature': (xml, filling) =>
    xml.replace('<ds:SignedInfo>', () => `<ds:SignedInfo>${filling}<a/>`).replace(nameId, 'somebody-else'),
};

const cost = (body: Record<string, string>, parsed: Config): number => {
  const before = process.cpuUsage();
  try {
    validateResponse({ body }, parsed, requestId);
    throw new Error('It was accepted.');
  } catch (error) {
    if (!Object(error).data?.field) throw error;
    if (Object(error).data.field === 'SAMLResponse') return Number.NaN;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const median = (values: number[]) => values.sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;

const measure = async (filling: (length: number) => string, isEncrypted: boolean) => {
  const parsed = config.guard.parse({
    ...mock.config,
    idpMetadataXml: metadata(),
    encryptAssertion: isEncrypted,
    messageSigningOrder: 'sign-then-encrypt',
  });
  const told: Record<string, number> = {};
  for (const [place, put] of Object.entries(places)) {
    const plain = put(await respond(), filling(isEncrypted ? 64_000 : 95_000));
    const body = posted(isEncrypted ? await encryptAssertion(plain, protection) : plain, '');
    const costs = Array.from({ length: rounds }, () => cost(body, parsed));
    told[`${isEncrypted ? 'encrypted, ' : ''}${place}`] = Number(median(costs).toFixed(1));
  }
  return told;
};

const table: Record<string, Record<string, number>> = {};
for (const [name, filling] of Object.entries(fillings)) {
  table[name] = { ...(await measure(filling, false)), ...(await measure(filling, true)) };
}
console.table(table);
console.info(`at most ${Math.max(...Object.values(table).flatMap((row) => Object.values(row)))} ms`);
