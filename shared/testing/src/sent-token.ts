import type { MockResource } from './provider-mock.ts';

/** The access token of a request, at the place where the provider looks for it. */
export const sentToken = (request: Request, { bearer }: MockResource): string | null | undefined => {
  if (!bearer) return request.headers.get('authorization')?.match(/^Bearer (.+)$/)?.[1];
  return 'header' in bearer ? request.headers.get(bearer.header) : new URL(request.url).searchParams.get(bearer.query);
};
