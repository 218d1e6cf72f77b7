/** A mutant that no test can tell from the program, or that is no worse, and why. */
export type Equivalent = {
  file: string;
  /** The line where it begins, less its indentation. */
  on: string;
  /** What is changed into what, as a run prints it. */
  change: string;
  reason: string;
};

/** Mutants of one reason, by the file where each is. */
const because = (
  reason: string,
  mutants: Readonly<Record<string, readonly (readonly [on: string, change: string])[]>>,
) =>
  Object.entries(mutants).flatMap(([file, all]) =>
    all.map(([on, change]): Equivalent => ({ file, on, change, reason })),
  );

export const equivalents: readonly Equivalent[] = [
  ...because('What is counted ends there.', {
    'shared/oauth2/src/errors/mask-secrets.ts': [
      ['for (let at = 0; at < text.length; at += 1) {', 'at < text.length → at <= text.length'],
    ],
  }),
  ...because('The stars stand in the same place, at one end of what they hide or the other.', {
    'shared/oauth2/src/errors/mask-secrets.ts': [[`else if (!isHidden(at - 1)) masked += '***';`, 'at - 1 → at + 1']],
  }),
  ...because('Another reading of the same text finds it as well.', {
    'shared/oauth2/src/errors/mask-secrets.ts': [
      [
        `const secret = given.length > text.length ? '' : shown(asItIs(given)).text.trim();`,
        'shown(asItIs(given)).text.trim() → shown(asItIs(given)).text',
      ],
    ],
  }),
  ...because('The compiler asks for a default where the value is always there.', {
    'shared/oauth2/src/errors/parse-with.ts': [
      [
        `const unknownKeys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];`,
        'issue?.code → issue.code',
      ],
      [
        `throw failure(kind, { field: [...(issue?.path ?? []), ...unknownKeys].join('.') });`,
        'issue?.path ?? [] → issue?.path',
      ],
    ],
    'shared/oauth2/src/http/expiring-cache.ts': [
      [
        'if (kept.size > mostEntries && oldest !== undefined) kept.delete(oldest);',
        'kept.size > mostEntries && oldest !== undefined → kept.size > mostEntries',
      ],
      [
        'value.catch(() => kept.get(key)?.value === value && kept.delete(key));',
        'kept.get(key)?.value → kept.get(key).value',
      ],
    ],
    'shared/oauth2/src/http/http-request.ts': [
      ['await wait(milliseconds ?? pause);', 'milliseconds ?? pause → milliseconds'],
    ],
    'shared/oauth2/src/id-token/open-id-connect.ts': [
      ['return isSame ? { ...answer?.profile, sub } : undefined;', 'answer?.profile → answer.profile'],
    ],
    'shared/oauth2/src/id-token/verify-id-token.ts': [
      ['const { iss, sub, aud, azp, iat = 0 } = payload;', '0 → undefined'],
      ['const { iss, sub, aud, azp, iat = 0 } = payload;', '0 → 1'],
    ],
  }),
  ...because('Both are true, or false, of the same values.', {
    'shared/oauth2/src/http/http-request.ts': [
      [
        'if (response && milliseconds === undefined) return response;',
        'response && milliseconds === undefined → milliseconds === undefined',
      ],
      [`const [, charset = 'utf-8'] = /charset="?([\\w.:-]+)/i.exec(contentType) ?? [];`, `'utf-8' → undefined`],
      [`const [, charset = 'utf-8'] = /charset="?([\\w.:-]+)/i.exec(contentType) ?? [];`, `'utf-8' → ''`],
    ],
    'shared/oauth2/src/id-token/verify-id-token.ts': [
      [
        `if (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC')`,
        `error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC' → error.code === 'ERR_JOSE_GENERIC'`,
      ],
      [
        `typeof typ === 'string' && /^(application\\/)?jwt$/i.test(typ);`,
        `typeof typ === 'string' && /^(application\\/)?jwt$/i.test(typ) → /^(application\\/)?jwt$/i.test(typ)`,
      ],
      [
        `if (!iss || !issuers.includes(iss)) throw refuse('iss');`,
        '!iss || !issuers.includes(iss) → !issuers.includes(iss)',
      ],
    ],
  }),
  ...because('What is there is never empty, so both fall back for the same.', {
    'shared/oauth2/src/id-token/open-id-connect.ts': [
      ['if (!first || !second || first.isVerified) return first ?? second;', 'first ?? second → first || second'],
    ],
    'shared/oauth2/src/id-token/verify-id-token.ts': [
      [
        'algorithms: [...(further.algorithms ?? algorithms)],',
        'further.algorithms ?? algorithms → further.algorithms || algorithms',
      ],
    ],
  }),
  ...because('What is not there is as false, and as good as undefined.', {
    'shared/oauth2/src/id-token/verify-id-token.ts': [
      [
        'const isBound = (claim: unknown, { nonce, isNonceOptional = false }: IdTokenExpectation) => {',
        'false → undefined',
      ],
      ['...(subject !== undefined && { subject }),', 'subject !== undefined && { subject } → { subject }'],
      ['...(typ !== undefined && { typ }),', 'typ !== undefined && { typ } → { typ }'],
      ['...(crit !== undefined && { crit }),', 'crit !== undefined && { crit } → { crit }'],
    ],
  }),
  ...because('JSON has no such value.', {
    'shared/oauth2/src/configuration/fixed-keys.ts': [
      [
        'const isSaid = ([key, value]: [string, unknown]) => Object.hasOwn(fixed, key) && value === fixed[key];',
        'Object.hasOwn(fixed, key) && value === fixed[key] → value === fixed[key]',
      ],
    ],
    'shared/oauth2/src/id-token/verify-id-token.ts': [
      ['audience: [clientId, ...[further.audience ?? []].flat()],', 'further.audience ?? [] → further.audience'],
    ],
  }),
  ...because('The compiler asks for it; what is spread or stored without it is the same.', {
    'shared/oauth2/src/id-token/verify-id-token.ts': [['return { ...payload, sub };', ', sub → nothing']],
  }),
  ...because('It is checked again below.', {
    'shared/oauth2/src/id-token/verify-id-token.ts': [
      [`requiredClaims: ['iss', 'sub', 'exp', 'iat'],`, `'iss', → nothing`],
      [`requiredClaims: ['iss', 'sub', 'exp', 'iat'],`, `'sub', → nothing`],
    ],
  }),
  ...because('It stands at the beginning anyway.', {
    'shared/oauth2/src/client-authentication/read-pem.ts': [
      [`const [body = ''] = block.slice(label.length).replace(/^-+/, '').split('--');`, '/^-+/ → /-+/'],
    ],
  }),
];
