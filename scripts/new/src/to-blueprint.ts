import { type Blueprint, clientAuthentications, emailRules, isOpenId, type Kind, kinds } from './blueprint.ts';
import { httpsUrl, plainText } from './checked-answers.ts';
import type { Answers, Question, Request } from './flags.ts';
import { commonNames, type Person, readSample, standardNames } from './read-sample.ts';

const isKind = (kind: string): kind is Kind => Object.hasOwn(kinds, kind);

const defaultSamples = {
  oauth2: { id: '1', name: 'Jane Doe', avatar: 'https://example.com/jane.png', email: 'jane@example.com' },
  oidc: {
    sub: '1',
    name: 'Jane Doe',
    picture: 'https://example.com/jane.png',
    email: 'jane@example.com',
    email_verified: true,
  },
};

const oneOf = <Value extends string>(question: Question, values: readonly Value[], answer: string | undefined) => {
  const value = values.find((one) => one === answer);
  if (value === undefined) throw new Error(`--${question} is one of ${values.join(', ')}, and not "${answer}".`);
  return value;
};

/** An address at the instance, which may be given as the path alone. */
const atInstance = (question: Question, answer: string | undefined, url: string): string => {
  const address = httpsUrl(question, answer?.startsWith('/') ? `${url}${answer}` : answer);
  if (!address.startsWith(`${url}/`)) {
    throw new Error(`--${question} is a path, such as /oauth/token, or an address below ${url}.`);
  }
  return address;
};

const instanceOf = (provider: string, answer: string | undefined): { url: string; isDefault: boolean } => {
  if (answer) return { url: httpsUrl('instance-url', answer).replace(/\/+$/, ''), isDefault: true };
  return { url: `https://${provider}.example.com`, isDefault: false };
};

const addressesOf = (kind: Kind, answers: Answers, instance: Blueprint['instance']): Blueprint['addresses'] => {
  const at = (question: Question) =>
    instance ? atInstance(question, answers[question], instance.url) : httpsUrl(question, answers[question]);
  if (kind === 'oidc-instance') {
    const url = instance?.url ?? '';
    return { authorization: `${url}/authorize`, token: `${url}/token`, issuer: url, keys: `${url}/keys` };
  }
  const common = { authorization: at('authorization-endpoint'), token: at('token-endpoint') };
  return kind === 'oidc'
    ? { ...common, issuer: at('issuer'), keys: at('jwks-uri') }
    : { ...common, userInfo: at('user-info-endpoint') };
};

const scopeOf = (kind: Kind, answer: string | undefined): string => {
  const scope = (answer ?? (isOpenId({ kind }) ? 'openid profile email' : '')).trim().replace(/\s+/g, ' ');
  if (/["'`\\|]/.test(scope)) throw new Error(`--scope is a list of scopes separated by spaces, and not "${scope}".`);
  if (isOpenId({ kind }) && !scope.split(' ').includes('openid')) {
    throw new Error('--scope must contain openid: without it no ID token comes.');
  }
  return scope;
};

const emailOf = (person: Person, answer: string | undefined): Blueprint['email'] => {
  const read = person.flag ? 'flagged' : person.email ? 'unverified' : 'none';
  const rule = answer === undefined ? read : oneOf('email', emailRules, answer);
  if (rule !== 'none' && !person.email) {
    throw new Error(`--email ${rule} needs an address in the sample, beside the ID, by a name such as email.`);
  }
  if (rule === 'flagged' && !person.flag) {
    throw new Error('--email flagged needs the flag in the sample, by a name such as email_verified.');
  }
  return rule;
};

const personOf = (kind: Kind, sample: unknown): Person => {
  if (!isOpenId({ kind })) return readSample(sample ?? defaultSamples.oauth2, commonNames);
  const person = readSample(sample ?? defaultSamples.oidc, standardNames);
  if (person.path.length > 0 || typeof person.id.value !== 'string') {
    throw new Error('--sample is the claims of an ID token, with `sub` among them.');
  }
  return person;
};

/**
 * Makes a blueprint of what is known of a provider.
 *
 * @param request the answers, complete.
 * @param sample the JSON of the answer that says who a person is, where the author has it.
 * @param isCatalogued whether two public catalogues know the provider.
 * @throws where an answer makes no sense, with what would.
 */
export const toBlueprint = (
  { provider, answers, refreshes, fromFacts }: Request,
  sample: unknown,
  isCatalogued: boolean,
): Blueprint => {
  const kind = oneOf('kind', Object.keys(kinds).filter(isKind), answers.kind);
  const instance = kind.endsWith('-instance') ? instanceOf(provider, answers['instance-url']) : undefined;
  const person = personOf(kind, sample);
  return {
    provider,
    name: plainText('name', answers.name),
    kind,
    documentation: httpsUrl('documentation', answers.documentation),
    addresses: addressesOf(kind, answers, instance),
    ...(instance && { instance }),
    scope: scopeOf(kind, answers.scope),
    scopeDelimiter: answers['scope-delimiter'] || ' ',
    clientAuthentication: oneOf('client-authentication', clientAuthentications, answers['client-authentication']),
    refreshes,
    person,
    email: emailOf(person, answers.email),
    unsure: { addresses: fromFacts, person: sample === undefined },
    isCatalogued,
  };
};
