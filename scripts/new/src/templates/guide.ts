import { type Blueprint, isOpenId } from '../blueprint.ts';
import type { Found } from '../read-sample.ts';
import { mark } from '../unwritten.ts';
import { lines } from './source.ts';

/** The place of a part that `pnpm generate` writes. */
const generated = (part: string) => `[//]: # (${part}: written by pnpm generate)\n\n[//]: # (end of ${part})\n`;

const row = (...cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const from = (found: Found | undefined) => (found ? `\`${found.key}\`` : '');

const scopes = ({ name, documentation, scope }: Blueprint): string =>
  lines(
    '## Scopes',
    '',
    generated('default scope'),
    row('Scope', 'Gives'),
    row('---', '---'),
    ...scope.split(' ').map((one) => row(`\`${one}\``, `${mark} what it gives`)),
    '',
    `All scopes are in [the documentation of ${name}](${documentation}).`,
  );

const whatComesBack = ({ name: provider, person: { id, name, avatar, email }, email: rule }: Blueprint): string => {
  const notes = {
    verified: `Always verified by ${provider}.`,
    flagged: 'Only where it is flagged as verified.',
    unverified: 'Only with **Trust unverified email** on.',
    none: '',
  };
  return lines(
    '## What comes back',
    '',
    row('Logto', 'From', 'Note'),
    row('---', '---', '---'),
    row('id', from(id), ''),
    row('name', from(name), ''),
    row('avatar', from(avatar), ''),
    row('email', rule === 'none' ? '' : from(email), notes[rule]),
    row('phone', '', 'Not read.'),
    '',
    generated('email'),
    `> ${mark} the words of ${provider} on the address, with a link.`,
  );
};

/** The guide of a provider, which Logto's console shows: what is known, and what is left to write. */
export const guide = (blueprint: Blueprint): string => {
  const { name, documentation, scope, instance, clientAuthentication } = blueprint;
  const protocol = isOpenId(blueprint) ? 'OpenID Connect' : 'OAuth 2.0';
  return lines(
    `# ${name}`,
    '',
    `Lets people sign in to Logto with their ${name} account, by ${protocol}.`,
    '',
    `> ${mark} what keeps people of ${name} out (plans, reviews, test modes), or nothing.`,
    '',
    `## Create the application at ${name}`,
    '',
    `1. ${mark} where an application is created, as on [the documentation of ${name}](${documentation}).`,
    '2. Add both [redirect URIs](#redirect-uris).',
    clientAuthentication === 'none' ? '3. Copy the client ID.' : '3. Copy the client ID and the client secret.',
    '',
    generated('redirect URIs'),
    '## Configure the connector',
    '',
    generated('configuration'),
    instance && `- **Instance URL**: ${mark} what it looks like at ${name}, with an example.`,
    instance && '',
    scope !== '' && scopes(blueprint),
    whatComesBack(blueprint),
    '## Keeping tokens',
    '',
    generated('tokens'),
    `- ${mark} how long a token of ${name} lives.`,
    '',
    '## When something goes wrong',
    '',
    generated('where errors are'),
    row('What you see', 'Why', 'What to do'),
    row('---', '---', '---'),
    row(
      `${mark} what ${name} shows for a wrong redirect URI`,
      'It is not registered.',
      'Copy it from the Logto console.',
    ),
    '',
    generated('common errors'),
    generated('installation'),
    '## References',
    '',
    `- [${name} documentation](${documentation})`,
  );
};
