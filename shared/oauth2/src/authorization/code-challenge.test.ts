import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeChallenge } from './code-challenge.ts';

test('the example of RFC 7636 appendix B', () => {
  const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
  expect(codeChallenge(verifier)).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
});

const unreserved = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~'];
const verifier = fc.string({ unit: fc.constantFrom(...unreserved), minLength: 43, maxLength: 128 });

test('for any verifier: 43 URL-safe characters that decode to the SHA-256 of its octets', () => {
  fc.assert(
    fc.property(verifier, (text) => {
      const challenge = codeChallenge(text);
      expect(challenge).toMatch(/^[\w-]{43}$/);
      const octets = Uint8Array.from(text, (character) => character.charCodeAt(0));
      expect(Buffer.from(challenge, 'base64url')).toEqual(createHash('sha256').update(octets).digest());
    }),
  );
});
