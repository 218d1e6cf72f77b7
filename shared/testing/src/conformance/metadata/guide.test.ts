import { ConnectorConfigFormItemType as Type } from '@logto/connector-kit';
import { expect, test } from 'vitest';
import type { ProviderMock } from '../../mock/provider-mock.ts';
import { guideFaults } from './guide.ts';

const answer = { status: 400, body: {} };

const mock: ProviderMock = {
  config: { clientId: 'client-id' },
  authorization: { endpoint: 'https://example.com/authorize', parameters: { scope: 'one,two' }, scopeDelimiter: ',' },
  token: {
    endpoint: 'https://example.com/token',
    clientAuthentication: 'client_secret_post',
    response: {},
    errors: { invalid_grant: answer, invalid_client: answer },
  },
  resources: [],
  id: { in: 'id_token', path: 'sub' },
  email: { rule: 'none' },
  user: { id: '1' },
  requests: 1,
};

const subject = {
  provider: 'example',
  metadata: {
    name: { en: 'Example' },
    formItems: ['clientId', 'scope'].map((key) => ({ key, label: key, type: Type.Text }) as const),
  },
  mock,
};

const guide = `# Example

Lets people sign in.

## Create the application at Example

- \`https://<your-logto-domain>/callback/<connector-id>\`
- \`https://<your-logto-domain>/account/callback/social/<connector-id>\`

| Field | Key | Required | Meaning |
| --- | --- | --- | --- |
| Client ID | \`clientId\` | yes | The ID. |
| Scope | \`scope\` | no | The scope. |

The default scope is \`one two\`.

**Email: none.** There is none.

\`\`\`bash
npx @logto/cli connector add @logto-social/connector-example
\`\`\`

## References

- [OAuth](https://docs.example.com)
`;

const faultsOf = (changed: string, otherMock: ProviderMock = mock) =>
  guideFaults(changed, { ...subject, mock: otherMock });

test('a guide that says all of it has nothing to mend', () => {
  expect(faultsOf(guide)).toEqual([]);
  expect(faultsOf(guide.replace('# Example', '# Example (websites)'))).toEqual([]);
});

test.each([
  ['# Example', '# Examples', 'Begin with `# Example`, not with `# Examples`.'],
  [
    '| `scope` |',
    '| `scopes` |',
    'Add a row for `scope` to the table of the configuration. `pnpm generate` writes it.',
  ],
  ['`one two`', '`one`', 'Add this: The default scope is `one two`. `pnpm generate` writes it.'],
  ['**Email: none.**', '', 'Add this: **Email: none.** `pnpm generate` writes it.'],
  [
    '/account/callback/social/',
    '/callback/',
    'Add this: `https://<your-logto-domain>/account/callback/social/<connector-id>` `pnpm generate` writes it.',
  ],
  [
    'connector-example',
    'connector-other',
    'Add this: npx @logto/cli connector add @logto-social/connector-example `pnpm generate` writes it.',
  ],
  [
    'Lets people sign in.',
    'npx @logto/cli connector add @logto-social/connector-example',
    'Move `npx @logto/cli connector add @logto-social/connector-example` behind the steps: whoever reads the guide in the console has run it.',
  ],
  ['| yes |', '| yes | no |', 'Line 12: give the table four columns at most.'],
  [
    '| Client ID |',
    '| Field | Key | Required | Meaning |\n| --- | --- | --- | --- |\n| Client ID |',
    'Line 13: begin a table with its header once; this one is in the middle of it.',
  ],
  ['Lets people', '<!-- note --> Lets people', "Line 3: leave the comment out, which Logto's console shows as text."],
  [
    '- [OAuth]',
    'See [OAuth]',
    'End with `## References`, a list that begins with a link to the provider’s documentation.',
  ],
])('%j changed to %j is named with its mend', (text, other, mend) => {
  expect(faultsOf(guide.replace(text, other))).toEqual([mend]);
});

test('the guide of another provider fails in single sentences', () => {
  const other = guide.replaceAll('Example', 'Other').replaceAll('connector-example', 'connector-other');
  const faults = faultsOf(other);
  expect(faults).toHaveLength(3);
  for (const fault of faults) expect(fault.length).toBeLessThan(150);
});

test('a connector for any provider names none in its steps', () => {
  const metadata = { ...subject.metadata, isStandard: true };
  expect(guideFaults(guide.replace(' at Example', ''), { ...subject, metadata })).toEqual([]);
});

test('a default scope is named only where the connector has one and a field for it', () => {
  const without = guide.replace('The default scope is `one two`.\n', '');
  expect(faultsOf(without, { ...mock, authorization: { ...mock.authorization, parameters: {} } })).toEqual([]);
  expect(faultsOf(without, { ...mock, config: { ...mock.config, scope: 'one' } })).toEqual([]);
});

test('a provider that comes back to an app needs no redirect URI', () => {
  const native = { ...mock, authorization: { ...mock.authorization, omits: ['redirect_uri'] as const } };
  expect(faultsOf(guide.replace(/- `https:.*\n/g, ''), native)).toEqual([]);
});

test('the assertion consumer service of SAML is named in place of redirect URIs', () => {
  const saml = { ...mock, config: { ...mock.config, assertionConsumerServiceUrl: 'https://logto.example.com' } };
  expect(faultsOf(guide, saml)).toEqual([
    'Add this: `https://<your-logto-domain>/api/authn/saml/<connector-id>` `pnpm generate` writes it.',
  ]);
});
