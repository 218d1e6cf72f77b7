import { withPath } from './at-path.ts';
import type { Place, ProviderMock } from './provider-mock.ts';

/** One of the answers that a sign-in gets: where its values stand, what it holds, and the mock with another one. */
export type MockAnswer = { in: string; holds: unknown; changed: (holds: unknown) => ProviderMock };

/** Every answer that a provider documents for a sign-in, its metadata left out, as they are kept between sign-ins. */
export const answersOf = (mock: ProviderMock): MockAnswer[] => {
  const { assertion, token, idToken, resources } = mock;
  return [
    ...(assertion
      ? [
          {
            in: 'assertion',
            holds: assertion,
            changed: (holds: unknown) => ({ ...mock, assertion: Object(holds) }),
          },
        ]
      : []),
    ...(token
      ? [
          {
            in: token.endpoint,
            holds: token.response,
            changed: (holds: unknown) => ({ ...mock, token: { ...token, response: Object(holds) } }),
          },
        ]
      : []),
    ...(idToken
      ? [
          {
            in: 'id_token',
            holds: idToken.claims,
            changed: (holds: unknown) => ({ ...mock, idToken: { ...idToken, claims: Object(holds) } }),
          },
        ]
      : []),
    ...resources.map((resource, index) => ({
      in: resource.endpoint,
      holds: resource.response,
      changed: (holds: unknown) => ({ ...mock, resources: resources.with(index, { ...resource, response: holds }) }),
    })),
  ];
};

/**
 * The provider as it documents itself, but for one value in every answer that has its place.
 *
 * @param value what stands there; `undefined` takes it out.
 */
export const withValue = (mock: ProviderMock, place: Place, value: unknown): ProviderMock =>
  answersOf(mock)
    .map(({ in: name }, index) => ({ name, index }))
    .filter(({ name }) => name === place.in)
    .reduce((changed, { index }) => {
      const answer = answersOf(changed)[index];
      return answer ? answer.changed(withPath(answer.holds, place.path, value)) : changed;
    }, mock);
