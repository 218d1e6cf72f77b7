import { readFile } from 'node:fs/promises';
import type { ConnectorMetadata } from '@logto/connector-kit';
import { emailRuleInWords } from '@logto-social/testing/simulator';
import { connectorOf, fileOf, mockOf } from './providers.ts';

/** What the catalogue says of a connector: read off the running connector, its mock and its guide. */
export type ConnectorDescription = {
  provider: string;
  packageName: string;
  /** The guide's title. */
  name: string;
  logos: Pick<ConnectorMetadata, 'logo' | 'logoDark'>;
  protocol: string;
  pkce: string;
  requests: number;
  tokens: string;
  email: string;
  phone: string;
  /** The first of the guide's references, as a link in Markdown. */
  documentation: string;
};

const pkceInWords = { required: 'required', unsupported: 'no' };

const titleOf = (guide: string): string => /^# (.+)$/m.exec(guide)?.[1] ?? '';

const firstReference = (guide: string): string => {
  const [, references = ''] = guide.split('\n## References\n');
  const [link] = /\[[^\]]+\]\(https:[^\s]+\)/.exec(references) ?? [];
  if (!link) throw new Error('Begin `## References` in the guide with a link to the provider’s documentation.');
  return link;
};

/** Describes the connector of a provider. */
export const describeConnector = async (provider: string): Promise<ConnectorDescription> => {
  const [connector, mock, guide, manifest] = await Promise.all([
    connectorOf(provider),
    mockOf(provider),
    readFile(fileOf(provider, 'README.md'), 'utf8'),
    readFile(fileOf(provider, 'package.json'), 'utf8'),
  ]);
  const { metadata, getTokenResponseAndUserInfo, getAccessTokenByRefreshToken } = connector;
  const standard = mock.idToken ? 'OpenID Connect' : 'OAuth 2.0';
  return {
    provider,
    packageName: JSON.parse(manifest).name,
    name: titleOf(guide),
    logos: metadata,
    protocol: mock.protocol ?? standard,
    pkce: mock.protocol ? '' : mock.pkce ? pkceInWords[mock.pkce] : 'yes',
    requests: mock.requests,
    tokens: getTokenResponseAndUserInfo ? (getAccessTokenByRefreshToken ? 'kept and refreshed' : 'kept') : 'no',
    email: emailRuleInWords[mock.email.rule],
    phone: mock.user.phone ? 'yes' : 'no',
    documentation: firstReference(guide),
  };
};
