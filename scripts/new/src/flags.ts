import { parseArgs } from 'node:util';
import { clientAuthentications, emailRules, kinds } from './blueprint.ts';

/** What can be said of a provider, and how it is asked for. */
export const questions = {
  name: 'The name of the provider, as it writes it itself',
  kind: `What it speaks: ${Object.entries(kinds)
    .map(([kind, meaning]) => `${kind} (${meaning})`)
    .join(', ')}`,
  documentation: 'The address of its documentation of signing in',
  'authorization-endpoint': 'Where the browser is sent; for an instance the path below its URL will do',
  'token-endpoint': 'Where a code is exchanged for tokens',
  'user-info-endpoint': 'Where it says who the person is',
  issuer: 'The issuer of its ID tokens; what is not given beside it is asked there',
  'jwks-uri': 'Where it publishes the keys that sign its ID tokens',
  'instance-url':
    'The URL of the instance that is meant where an administrator names none; left out if there is no such',
  scope: 'The scopes that a sign-in needs, separated by spaces; an empty text if it knows none',
  'scope-delimiter': 'What stands between two scopes, if it is no space',
  'client-authentication': `How a client proves itself: ${clientAuthentications.join(', ')}`,
  email: `What it says of the addresses that it passes on: ${emailRules.join(', ')}; read off the sample unless given`,
  sample: 'A file with the JSON that says who a person is, as its documentation shows it, or that JSON',
  like: 'A provider whose folder is the pattern',
  icon: 'Its mark in an icon set, as `pnpm logo` takes it',
} as const;

export type Question = keyof typeof questions;

/** What is known of a provider: the answers that were given. */
export type Answers = { [Name in Question]?: string | undefined };

/** What the command was asked to do. */
export type Request = {
  provider: string;
  answers: Answers;
  /** Whether it issues refresh tokens. */
  refreshes: boolean;
  /** Whether public catalogues are asked for what is not given. */
  fromFacts: boolean;
};

export const usage = `Usage: pnpm new <provider> [flags]

Begins packages/<provider>, with everything that the suite and the checks ask for, and says what is left to write.
What no flag says is asked.

${Object.entries(questions)
  .map(([name, question]) => `  --${name} <text>\n      ${question}.`)
  .join('\n')}
  --refresh
      It issues refresh tokens.
  --from-facts
      Takes what is not given from what public catalogues say (scripts/catalogue/src/facts.json).`;

const text = { type: 'string' } as const;
const isQuestion = (name: string): name is Question => Object.hasOwn(questions, name);

/**
 * Reads the arguments of the command.
 *
 * @returns nothing where only help is wanted.
 * @throws where they make no sense, with what would.
 */
export const readArguments = (args: readonly string[]): Request | undefined => {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...Object.fromEntries(Object.keys(questions).map((name) => [name, text])),
      refresh: { type: 'boolean', default: false },
      'from-facts': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const [provider, ...rest] = positionals;
  if (!provider || rest.length > 0) throw new Error(usage);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(provider)) {
    throw new Error(`"${provider}" names no folder: use small letters, digits and hyphens, such as hugging-face.`);
  }
  const answers = Object.entries(values).filter(([name, value]) => isQuestion(name) && typeof value === 'string');
  return {
    provider,
    answers: Object.fromEntries(answers),
    refreshes: values.refresh === true,
    fromFacts: values['from-facts'] === true,
  };
};
