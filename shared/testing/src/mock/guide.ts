import { emailRuleInWords } from './email-rule.ts';
import type { ProviderMock } from './provider-mock.ts';

/** What installs the connector of a provider. */
export const installCommand = (provider: string): string =>
  `npx @logto/cli connector add @logto-social/connector-${provider}`;

/** The sentence that says which scope is asked for unless another is configured; nothing where the mock has none. */
export const defaultScopeLine = ({ config, authorization }: ProviderMock): string | undefined => {
  const { parameters, names, scopeDelimiter = ' ' } = authorization;
  const scope = parameters[names?.scope ?? 'scope'];
  if (scope === undefined || 'scope' in config) return undefined;
  return `The default scope is \`${scope.split(scopeDelimiter).join(' ')}\`.`;
};

/** What is known of the address that the connector passes on. */
export const emailRuleLine = ({ email }: ProviderMock): string => `**Email: ${emailRuleInWords[email.rule]}.**`;

/**
 * Where a browser comes back to, as an administrator registers it at the provider: for signing in, and for linking an
 * account on the account page. Providers compare them exactly. Nothing where the provider comes back to an app.
 */
export const redirectUrisOf = ({ config, authorization }: ProviderMock): string[] => {
  if (authorization.omits?.includes('redirect_uri')) return [];
  const paths =
    'assertionConsumerServiceUrl' in config
      ? ['/api/authn/saml/<connector-id>']
      : ['/callback/<connector-id>', '/account/callback/social/<connector-id>'];
  return paths.map((path) => `https://<your-logto-domain>${path}`);
};
