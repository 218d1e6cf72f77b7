import type { MockResource } from '../mock/provider-mock.ts';

/** The token where the provider looks for it. */
const tokenAt = (request: Request, bearer: MockResource['bearer']): string | null | undefined => {
  if (!bearer || 'scheme' in bearer) {
    const { scheme } = bearer ?? { scheme: 'Bearer' };
    return new RegExp(`^${scheme} (.+)$`).exec(request.headers.get('authorization') ?? '')?.[1];
  }
  if ('header' in bearer) return request.headers.get(bearer.header);
  if ('query' in bearer) return new URL(request.url).searchParams.get(bearer.query);
  const pattern = new RegExp(`[ ,]${bearer.parameter}="([^"]*)"`);
  const [, value] = pattern.exec(request.headers.get('authorization') ?? '') ?? [];
  return value && decodeURIComponent(value);
};

/**
 * The access token of a request, at the place where the provider looks for it, and there alone: a request that sends it
 * in a second way is one that a provider may refuse (RFC 6750 §2).
 */
export const sentToken = (request: Request, { bearer }: MockResource): string | null | undefined => {
  const token = tokenAt(request, bearer);
  const places = [...request.headers.values(), ...new URL(request.url).searchParams.values()];
  return token && places.filter((text) => text.includes(token)).length > 1 ? undefined : token;
};
