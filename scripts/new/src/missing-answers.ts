import type { Answers, Question } from './flags.ts';

const plain: Question[] = ['authorization-endpoint', 'token-endpoint', 'user-info-endpoint', 'scope'];

const neededOf: Record<string, Question[]> = {
  oauth2: plain,
  'oauth2-instance': plain,
  oidc: ['issuer', 'authorization-endpoint', 'token-endpoint', 'jwks-uri'],
  'oidc-instance': [],
};

/** What must still be said of a provider before its folder can begin. An empty text is an answer. */
export const missingAnswers = (answers: Answers): Question[] => {
  const forAll: Question[] = answers.like === undefined ? ['name', 'kind', 'documentation'] : ['name', 'documentation'];
  const forKind: Question[] =
    answers.like === undefined && answers.kind !== undefined
      ? [...(neededOf[answers.kind] ?? []), 'client-authentication']
      : [];
  return [...forAll, ...forKind].filter((name) => answers[name] === undefined);
};
