import { expect, test } from 'vitest';
import { isOrcidId } from './orcid-id.ts';

/** https://support.orcid.org/hc/en-us/articles/360006897674-Structure-of-the-ORCID-Identifier */
test.each(['0000-0002-1825-0097', '0000-0002-1694-233X', '0000-0002-5062-2209'])('%s is an ORCID iD', (text) => {
  expect(isOrcidId(text)).toBe(true);
});

test.each([
  ['0000-0002-1825-0098', 'another check character'],
  ['0000-0002-1852-0097', 'two digits exchanged'],
  ['0000-0002-1694-2330', 'a digit in place of X'],
  ['0000000218250097', 'no hyphens'],
  ['https://orcid.org/0000-0002-1825-0097', 'an address'],
  ['0000-0002-1825-0097\n', 'something after it'],
  ['', 'nothing'],
])('%j is none: %s', (text) => {
  expect(isOrcidId(text)).toBe(false);
});
