import { createRemoteJWKSet, customFetch, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { failure } from '../errors/failure.ts';
import { beforeDeadline, withDeadline } from '../http/deadline.ts';
import { expiringCache } from '../http/expiring-cache.ts';
import { httpRequest } from '../http/http-request.ts';
import { parseBody } from '../http/parse-body.ts';
import { isRecord } from '../values/is-record.ts';

/** Finds the key that a token's header names, among those that a provider publishes. */
export type PublishedKeys = JWTVerifyGetKey & {
  /** Those as the provider describes them, less what it says nothing by; undefined before any was looked for. */
  published: () => JSONWebKeySet | undefined;
};

const keySets = expiringCache<PublishedKeys>({ lifetime: 24 * 60 * 60 * 1000 });

/** A key less its members that are null, which `jose` takes for values. */
const withoutNulls = (key: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(key).filter(([, value]) => value !== null));

/** A set of keys less what is none, and less the second of two that are spelled the same, between which `jose` would not choose. */
const withoutOddities = (text: string): string => {
  const set = parseBody({ text });
  if (!isRecord(set) || !Array.isArray(set.keys)) return text;
  const keys = set.keys.filter(isRecord).map((key) => JSON.stringify(withoutNulls(key)));
  return `{"keys":[${[...new Set(keys)].join()}]}`;
};

/**
 * The keys that a provider signs with, fetched when first needed and kept for ten minutes, across sign-ins and
 * connectors. A key that is not among them is looked for once more, at most every thirty seconds.
 *
 * @param jwksUri `jwks_uri` of the provider (RFC 7517 §5, OpenID Connect Discovery §3).
 */
export const jsonWebKeySet = (jwksUri: string): Promise<PublishedKeys> =>
  keySets(jwksUri, async () => {
    const keys = createRemoteJWKSet(new URL(jwksUri), {
      // Whoever verifies a token meanwhile waits for the same keys.
      [customFetch]: async (url) => {
        const { text, status } = await withDeadline(() => httpRequest({ method: 'GET', url }));
        if (status >= 500) throw failure('providerError');
        if (status !== 200) throw failure('responseInvalid', { field: 'jwks_uri' });
        return new Response(withoutOddities(text));
      },
    });
    const getKey: JWTVerifyGetKey = (...names) => beforeDeadline(keys(...names));
    return Object.assign(getKey, { published: () => keys.jwks() });
  });
