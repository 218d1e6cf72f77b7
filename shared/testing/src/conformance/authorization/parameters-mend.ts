import type { ProviderMock } from '../../mock/provider-mock.ts';

type Parameters = Readonly<Record<string, string | undefined>>;

const scopesOf = (scope: string | undefined) => scope?.split(/[\s,;+]+/).join(' ');

/**
 * What to mend where an authorization request does not have the documented parameters.
 *
 * @param mock what the provider documents.
 * @param sent what the connector sent.
 * @param expected what it should have sent.
 * @returns a sentence for each parameter that differs.
 */
export const parametersMend = ({ authorization }: ProviderMock, sent: Parameters, expected: Parameters): string => {
  const { names, scopeDelimiter = ' ' } = authorization;
  const sentence = (name: string): string => {
    if (name === (names?.scope ?? 'scope') && scopesOf(sent[name]) === scopesOf(expected[name])) {
      const mend = scopeDelimiter === ' ' ? 'take `scopeDelimiter` out' : `set \`scopeDelimiter: '${scopeDelimiter}'\``;
      return `Between two scopes the mock has '${scopeDelimiter}': ${mend} at the authorization endpoint in index.ts.`;
    }
    if (sent[name] === undefined)
      return `\`${name}\` is missing in the authorization request, and should be '${expected[name]}'.`;
    if (expected[name] !== undefined) return `\`${name}\` should be '${expected[name]}', and is '${sent[name]}'.`;
    return name.startsWith('code_challenge')
      ? `The mock says that PKCE is not supported, and \`${name}\` was sent: give \`createConnector\` \`pkce: 'unsupported'\`.`
      : `\`${name}\` was sent, and \`authorization.parameters\` of the mock does not have it.`;
  };
  return [...new Set([...Object.keys(expected), ...Object.keys(sent)])]
    .filter((name) => sent[name] !== expected[name])
    .map(sentence)
    .join('\n');
};
