import { attempt, requestProviderMetadata } from '@logto-social/oauth2';
import { type Answers, type Question, questions } from './flags.ts';
import { missingAnswers } from './missing-answers.ts';

/** What an OpenID provider says of itself, where it is asked and answers. */
const fromIssuer = async ({ kind, issuer }: Answers): Promise<Answers> => {
  if (kind !== 'oidc' || !issuer) return {};
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const metadata = await attempt(() => requestProviderMetadata(url));
  return metadata?.issuer === issuer
    ? {
        'authorization-endpoint': metadata.authorizationEndpoint,
        'token-endpoint': metadata.tokenEndpoint,
        'jwks-uri': metadata.jwksUri,
      }
    : {};
};

/**
 * Completes what is known of a provider: an issuer is asked, and then a person, where there is one.
 *
 * @param answers what is known.
 * @param ask asks a person; left out where nobody is there.
 * @throws where something is missing and nobody is there, with the flags to add.
 */
export const complete = async (
  answers: Answers,
  ask?: (missing: readonly Question[]) => Promise<Answers>,
): Promise<Answers> => {
  const missing = missingAnswers(answers);
  if (missing.length === 0) return answers;
  const found = missing.includes('jwks-uri') ? await fromIssuer(answers) : {};
  const known = { ...found, ...answers };
  const stillMissing = missingAnswers(known);
  if (stillMissing.length === 0) return known;
  if (!ask) {
    const flags = stillMissing.map((name) => `  --${name}: ${questions[name]}.`);
    throw new Error(`These flags are missing:\n${flags.join('\n')}`);
  }
  return complete({ ...known, ...(await ask(stillMissing)) }, ask);
};
