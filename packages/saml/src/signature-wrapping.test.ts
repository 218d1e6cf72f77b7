import { X509Certificate } from 'node:crypto';
import { XMLSerializer } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { responseLimits } from './constant.ts';
import { rootOf } from './identity-provider.test-helper.ts';
import { nameId } from './mock.ts';
import { parseXml } from './parse-xml.ts';
import { identityProviderKeys } from './sample-keys.test-helper.ts';
import { begin, deliver, refusal, respond } from './sign-in.test-helper.ts';
import { signedContent } from './signed-content.ts';
import { verifiedSignature } from './verified-signature.ts';
import { below as elementsBelow, textOf } from './xml-element.ts';

/**
 * The ways to wrap a signature of "On Breaking SAML: Be Whoever You Want to Be" (21st USENIX Security Symposium, 2012),
 * by the numbers that attack tools give them.
 *
 * @see https://media.ccc.de/v/29c3-5210-en-on_breaking_saml_h264
 */

const victim = 'administrator';

const below = (root: Element, name: string) => Array.from(root.getElementsByTagNameNS('*', name));

const only = (root: Element, name: string): Element => {
  const [found, ...others] = below(root, name);
  return found && others.length === 0 ? found : expect.fail(`not one ${name}`);
};

const copy = (element: Element) => element.cloneNode(true) as Element;

const without = (element: Element, name: string) => {
  for (const found of below(element, name)) found.parentNode?.removeChild(found);
  return element;
};

/** Makes an element say that somebody else has signed in, under an ID of its own. */
const evil = (element: Element) => {
  element.setAttribute('ID', '_evil');
  only(element, 'NameID').textContent = victim;
  return element;
};

type Wrap = (response: Element) => unknown;

/** What the identity provider signs, and what an attacker makes of it. */
const variants: Record<string, ['response' | 'assertion', Wrap]> = {
  'XSW1: the signed response inside its signature': [
    'response',
    (response) => {
      const original = without(copy(response), 'Signature');
      only(evil(response), 'Signature').appendChild(original);
    },
  ],
  'XSW2: the signed response beside its signature': [
    'response',
    (response) => {
      const original = without(copy(response), 'Signature');
      response.insertBefore(original, only(evil(response), 'Signature'));
    },
  ],
  'XSW3: another assertion before the signed one': [
    'assertion',
    (response) => {
      const original = only(response, 'Assertion');
      response.insertBefore(evil(without(copy(original), 'Signature')), original);
    },
  ],
  'XSW4: the signed assertion inside another': [
    'assertion',
    (response) => {
      const original = only(response, 'Assertion');
      const wrapper = evil(without(copy(original), 'Signature'));
      response.replaceChild(wrapper, original);
      wrapper.appendChild(original);
    },
  ],
  'XSW5: the signature in another assertion, the signed one at the end': [
    'assertion',
    (response) => {
      const assertion = only(response, 'Assertion');
      const original = without(copy(assertion), 'Signature');
      evil(assertion);
      response.appendChild(original);
    },
  ],
  'XSW6: the signature in another assertion, the signed one inside it': [
    'assertion',
    (response) => {
      const assertion = only(response, 'Assertion');
      const original = without(copy(assertion), 'Signature');
      only(evil(assertion), 'Signature').appendChild(original);
    },
  ],
  'XSW7: another assertion in an extension': [
    'assertion',
    (response) => {
      const original = only(response, 'Assertion');
      const extensions = response.ownerDocument.createElementNS(
        'urn:oasis:names:tc:SAML:2.0:protocol',
        'samlp:Extensions',
      );
      extensions.appendChild(evil(without(copy(original), 'Signature')));
      response.insertBefore(extensions, original);
    },
  ],
  'XSW8: the signed assertion in an object of the signature': [
    'assertion',
    (response) => {
      const assertion = only(response, 'Assertion');
      const original = without(copy(assertion), 'Signature');
      const object = response.ownerDocument.createElementNS('http://www.w3.org/2000/09/xmldsig#', 'ds:Object');
      object.appendChild(original);
      only(evil(assertion), 'Signature').appendChild(object);
    },
  ],
  'the ID of the signed assertion in a second one': [
    'assertion',
    (response) => {
      const original = only(response, 'Assertion');
      const double = evil(without(copy(original), 'Signature'));
      double.setAttribute('ID', original.getAttribute('ID') ?? '');
      response.insertBefore(double, original);
    },
  ],
  'another assertion under a namespace of its own': [
    'assertion',
    (response) => {
      const original = only(response, 'Assertion');
      const double = response.ownerDocument.createElementNS('urn:attacker', 'evil:Assertion');
      for (const child of Array.from(evil(without(copy(original), 'Signature')).childNodes)) double.appendChild(child);
      response.insertBefore(double, original);
    },
  ],
};

const wrapped = async ([signs, wrap]: ['response' | 'assertion', Wrap]) => {
  const begun = await begin();
  const response = rootOf(await respond(begun, { protection: { signs: [signs] } }));
  wrap(response);
  const xml = new XMLSerializer().serializeToString(response);
  expect(xml).toContain(victim);
  expect(xml).toContain(nameId);
  return { begun, xml };
};

describe.each(Object.entries(variants))('%s', (_, variant) => {
  test('is refused', async () => {
    const { begun, xml } = await wrapped(variant);
    expect((await refusal(deliver(begun, xml))).field).toMatch(/^(Assertion|SAMLResponse)$/);
  });

  test('would gain nothing if it were not: of no element anything is read but what is signed', async () => {
    const response = parseXml((await wrapped(variant)).xml, responseLimits);
    const trust = { keys: [new X509Certificate(identityProviderKeys.certificate).publicKey], acceptsSha1: false };
    const elements = [response, ...elementsBelow(response, 'Response', 'Assertion')];
    const read = elements.map((element) => textOf(signedContent(element, verifiedSignature(element, trust))));
    expect(read.join()).not.toContain(victim);
  });
});
