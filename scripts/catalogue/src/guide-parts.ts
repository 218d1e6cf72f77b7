import type { ConnectorMetadata, SocialConnector } from '@logto/connector-kit';
import { type FailureKind, failure } from '@logto-social/oauth2';
import {
  defaultScopeLine,
  emailRuleLine,
  installCommand,
  needsSession,
  type ProviderMock,
  redirectUrisOf,
} from '@logto-social/testing/simulator';
import { configurationTable } from './configuration-table.ts';
import { fenced, moveStatement, page, removeCommand } from './in-place-of-official.ts';
import { markdownTable } from './markdown-table.ts';
import { type OfficialConnector, officialOf } from './official-connectors.ts';
import { pageMessage } from './page-message.ts';

/** What the parts of a guide are written from. */
export type GuideSource = { provider: string; connector: SocialConnector; mock: ProviderMock };

const formOf = ({ connector }: GuideSource) => connector.metadata.formItems ?? [];

const packageOf = (provider: string) => `@logto-social/connector-${provider}`;

const predecessor = (source: GuideSource): string | undefined => {
  const official = officialOf(source.provider);
  if (!official) return undefined;
  const linked = source.connector.metadata.isStandard ? ', as long as the identity provider name is the same' : '';
  return `This is the guide of \`${packageOf(source.provider)}\`. The connector takes the place of Logto's own ${official.name} connector: its configuration can be pasted, and users who are already linked stay linked${linked}. [Beside Logto's own](#beside-logtos-own) says how to tell the two apart and how to move a connector that is in use.`;
};

const bothRedirectUris = (signIn: string, linking: string): string[] => [
  '### Redirect URIs',
  '',
  "Logto's console shows two for this connector. Copy them from there, to the character:",
  '',
  `- \`${signIn}\` for signing in`,
  `- \`${linking}\` for linking an account on the account page`,
];

const assertionConsumerService = (url: string): string[] => [
  '### Assertion consumer service URL',
  '',
  "Logto's console shows two callback addresses for this connector, as for any other. SAML uses neither of them. The identity provider sends people to",
  '',
  `- \`${url}\``,
  '',
  'The connector ID is the last part of either callback address. It stays the same when you save the form, but not when you close it and begin again.',
];

const redirectUris = ({ mock }: GuideSource): string | undefined => {
  const [signIn, linking] = redirectUrisOf(mock);
  if (!signIn) return undefined;
  return (linking ? bothRedirectUris(signIn, linking) : assertionConsumerService(signIn)).join('\n');
};

/** Where an account can be linked, where that is not everywhere: a caller without a session cannot keep what binds the flow. */
const linking = ({ mock }: GuideSource): string | undefined => {
  if (!needsSession(mock)) return undefined;
  const refused = 'is answered by 501, before anybody is sent away';
  const where =
    redirectUrisOf(mock).length > 1
      ? `People link an account on the sign-in page and on the account page. The Management API keeps no session, which this connector needs: linking through it ${refused}. In the console it is the same.`
      : `People link an account on the sign-in page alone, where Logto finds the sign-in that a SAML response belongs to. Linking on the account page, through the Management API or in the console ${refused}. It is the same with Logto's own SAML connector.`;
  return `## Linking an account\n\n${where}`;
};

const defaultScope = (source: GuideSource): string | undefined =>
  formOf(source).some(({ key }) => /^scopes?$/.test(key)) ? defaultScopeLine(source.mock) : undefined;

const emailRules: Record<ProviderMock['email']['rule'], string> = {
  verified: 'Every address that comes is one that the provider has verified.',
  flagged: 'The connector passes the address on only where the provider says that it is verified.',
  unverified: 'The provider does not say that the address is verified, so the connector leaves it out.',
  none: 'The connector passes no address on.',
};

/** What comes of the administrator's choice to believe an address, which the form tells in its own words. */
const trust = ({ label, description }: { label: string; description?: string | undefined }): string =>
  `**${label}**: ${description} Logto links accounts by email address, so turn it on only if you accept that risk.`;

const email = (source: GuideSource): string => {
  const choice = formOf(source).find(({ key }) => key === 'trustUnverifiedEmail');
  const rule = `${emailRuleLine(source.mock)} ${emailRules[source.mock.email.rule]}`;
  return choice ? `${rule}\n\n${trust(choice)}` : rule;
};

const tokens = ({ connector }: GuideSource): string => {
  if (!connector.getTokenResponseAndUserInfo) return "Logto's token storage does not work with this connector.";
  const works =
    "Logto's token storage works with this connector. Turn it on for the connector in the Logto console. What a stored token may do is what the user allowed.";
  return connector.getAccessTokenByRefreshToken ? works : `${works} Logto cannot refresh it.`;
};

const sentenceOf = (kind: FailureKind): string => {
  const { data } = failure(kind);
  return typeof data === 'object' && data && 'errorDescription' in data ? `${data.errorDescription}` : '';
};

type CommonFailure = { kind: FailureKind; standard?: string; why: string };

/** The failures that providers share, with the standard's name for them if it has one. */
const commonFailures = ({ mock }: GuideSource): CommonFailure[] => [
  { kind: 'accessDenied', standard: '`access_denied`', why: 'The user cancelled.' },
  { kind: 'sessionLost', why: 'The page was reloaded, it took too long, or another browser goes on.' },
  ...(needsSession(mock)
    ? [{ kind: 'sessionRequired' as const, why: 'The account was to be linked by the Management API or the console.' }]
    : []),
  ...(mock.protocol
    ? []
    : ([
        {
          kind: 'grantInvalid',
          standard: '`invalid_grant`',
          why: 'The code was used before or is too old. Reloading the callback page does this.',
        },
        {
          kind: 'clientInvalid',
          standard: '`invalid_client`',
          why: 'Client ID and client secret do not belong together, or the secret was issued anew. Copy both again.',
        },
        {
          kind: 'clientNotAllowed',
          standard: '`unauthorized_client`',
          why: 'As above, or the application is off, blocked, not yet approved, or may not use the authorization code grant.',
        },
        {
          kind: 'accessTokenInvalid',
          standard: '401',
          why: 'The access token has expired or was revoked, or a scope is missing.',
        },
        { kind: 'rateLimited', standard: '429', why: 'Too many requests.' },
        { kind: 'unreachable', why: "Logto's server cannot connect to the provider, or it answers too slowly." },
      ] as const)),
  ...(mock.idToken
    ? [
        {
          kind: 'idTokenInvalid' as const,
          why: 'It is for another client ID, it answers another sign-in, or the clock of your server is wrong.',
        },
      ]
    : []),
];

/** Where an error is read: `failure.ts` says why. */
const whereErrorsAre = [
  'The sign-in page shows a phrase of Logto for the kind of error and no more. Only one that begins with',
  `"${pageMessage(failure('unexpected')).split(':', 1)}:" goes on to say what happened.`,
  "The provider's codes and what is quoted below stand in the Logto console under **Audit logs**: open the failed event and look for `error` in its raw data. API clients get them in `data`.",
].join(' ');

/** The phrase that stands in for what is left out, or nothing where the page says all of it. */
const phraseOf = (kind: FailureKind): string => {
  const phrase = pageMessage(failure(kind));
  return phrase.endsWith(sentenceOf(kind)) ? 'the same' : `"${phrase}"`;
};

const failures = (source: GuideSource): string =>
  [
    'These can happen with any provider:',
    '',
    markdownTable(
      ['In the audit log', 'On the page', 'Why'],
      commonFailures(source).map(({ kind, standard, why }) => [
        [standard, `"${sentenceOf(kind)}"`].filter(Boolean).join(', '),
        phraseOf(kind),
        why,
      ]),
    ),
  ].join('\n');

/** How to tell the two apart in the console. */
const besideText = (
  { platform, isHidden }: OfficialConnector,
  { isStandard }: Pick<ConnectorMetadata, 'isStandard'>,
): string => {
  const has = "Logto's image has a connector of its own for this.";
  if (isHidden)
    return `${has} The console shows it only where one was made before, and offers ours to whoever adds one.`;
  if (isStandard) {
    return `${has} The console shows both among the standard connectors; the description of this one names its package.`;
  }
  return `${has} The console shows one tile for both, and when you choose it, two options of one name, **${platform}**: the first, which is preselected, is Logto's. You have ours if this guide stands beside the form. While Logto's own is in use, its option is grey, and ours cannot be saved (422): move it as below.`;
};

const besideOfficial = (official: OfficialConnector, { connector: { metadata } }: GuideSource): string[] => [
  '',
  "### Beside Logto's own",
  '',
  besideText(official, metadata),
  '',
  'To be offered ours alone, take the other out and restart Logto, but only where no connector of yours is made by it:',
  '',
  ...fenced('bash', removeCommand(official)),
  '',
  'A connector that is in use moves in the database. It keeps its ID, and with it redirect URIs, stored tokens and its place on the sign-in page:',
  '',
  ...fenced('sql', moveStatement(official.factoryId, metadata)),
  '',
  `[In place of Logto's own](${page('in-place-of-logtos-own.md')}) goes through it step by step, and back.`,
];

const install = (source: GuideSource): string => {
  const official = officialOf(source.provider);
  return [
    '## Install',
    '',
    ...fenced('bash', installCommand(source.provider)),
    '',
    `Then restart Logto. [Installation](${page('install.md')}) is about Docker, upgrades, and what each error means.`,
    ...(official ? besideOfficial(official, source) : []),
  ].join('\n');
};

/** The parts of a provider's guide that follow from its code, by name; those that it has no use for are left out. */
export const guideParts = (source: GuideSource): [name: string, content: string][] =>
  Object.entries({
    predecessor: predecessor(source),
    'redirect URIs': redirectUris(source),
    linking: linking(source),
    configuration: configurationTable(formOf(source)),
    'default scope': defaultScope(source),
    email: email(source),
    tokens: tokens(source),
    'where errors are': whereErrorsAre,
    'common errors': failures(source),
    installation: install(source),
  }).flatMap(([name, content]) => (content === undefined ? [] : [[name, content]]));
