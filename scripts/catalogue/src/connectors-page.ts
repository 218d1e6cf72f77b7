import type { ConnectorDescription } from './describe-connector.ts';
import { markdownTable } from './markdown-table.ts';

const logo = ({ provider, logos: { logo, logoDark } }: ConnectorDescription): string => {
  const at = (file: string) => `packages/${provider}/${file.replace('./', '')}`;
  const image = `<img src="${at(logo)}" height="20" alt="">`;
  return logoDark
    ? `<picture><source media="(prefers-color-scheme: dark)" srcset="${at(logoDark)}">${image}</picture>`
    : image;
};

const linked = ({ name, provider }: ConnectorDescription) => `[${name}](packages/${provider})`;

const quoted = ({ packageName }: ConnectorDescription) => `\`${packageName}\``;

/** The short list of connectors, for the README. */
export const shortList = (connectors: readonly ConnectorDescription[]): string =>
  markdownTable(
    ['', 'connector', 'package', 'email address'],
    connectors.map((connector) => [logo(connector), linked(connector), quoted(connector), connector.email]),
  );

/** The page that says everything of every connector. */
export const connectorsPage = (connectors: readonly ConnectorDescription[]): string => {
  const table = markdownTable(
    ['', 'connector', 'package', 'protocol', 'PKCE', 'requests', 'tokens', 'email address', 'phone', 'documentation'],
    connectors.map((connector) => [
      logo(connector),
      linked(connector),
      quoted(connector),
      connector.protocol,
      connector.pkce,
      `${connector.requests}`,
      connector.tokens,
      connector.email,
      connector.phone,
      connector.documentation,
    ]),
  );
  return `# Connectors

Written by \`pnpm generate\`, from the connectors themselves.

${table}

- **PKCE**: whether the sign-in is bound to the browser by a code verifier (RFC 7636). \`required\`: the provider refuses a sign-in without one.
- **requests**: how many a first sign-in makes to the provider, fetching its keys included.
- **tokens**: whether Logto can keep the provider's tokens, and refresh them.
- **email address**: \`verified by the provider\`, every address it passes on; \`verified when flagged\`, passed on when the provider says so of it; \`unverified\`, left out unless **Trust unverified email** is on; \`none\`, the provider has none to pass on.
- **phone**: whether a number comes along, which the provider has verified.
`;
};
