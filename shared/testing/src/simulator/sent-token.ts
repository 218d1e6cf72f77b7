import type { MockResource } from '../mock/provider-mock.ts';

/** The access token of a request, at the place where the provider looks for it. */
export const sentToken = (request: Request, { bearer }: MockResource): string | null | undefined => {
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
