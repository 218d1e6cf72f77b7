import { isDeepStrictEqual } from 'node:util';
import { tokenResponseGuard } from '@logto/connector-kit';
import { once } from '@logto-social/oauth2';
import { describe, expect, test } from 'vitest';
import { withValueAt } from '../../mock/at-path.ts';
import type { ProviderMock } from '../../mock/provider-mock.ts';
import { grantedTokens, isTextual, refreshedTokens } from '../../mock/read-mock.ts';
import { answersOf } from '../../mock/with-value.ts';
import { simulateProvider } from '../../simulator/simulate-provider.ts';
import { afterMetadataExpire } from '../bench/after-metadata-expire.ts';
import { type Bench, makeConnector, signIn } from '../bench/bench.ts';
import { expectFitting } from '../user-info/expect-fitting.ts';

/** Values of a type that nothing optional has, or that say nothing, each as the arguments of a test. */
const wrongValues: [unknown][] = [[0], [false], [''], [[]], [{}], [null]];

/** Texts that do not fit the host, as one thing or another. */
const unfitTexts = {
  'a blank text': ' ',
  'a word': 'none',
  'a name with a control character': 'Jo\0',
  'a name that ends in half a character': 'Jo \ud83d',
  'an address with a line break': 'jo@example.com\n',
  'a number with letters': '+1 555 CALL',
  'a picture itself': 'data:image/png;base64,AAAA',
  'a script': 'javascript:alert(1)',
  'an endless address of a picture': `https://i.test/${'x'.repeat(3000)}`,
  'an endless address': `${'x'.repeat(200)}@example.com`,
};

/** Claims that verify an ID token (OpenID Connect Core §2, §3.1.3.6, §3.1.3.7). */
const verifyingClaims = ['iss', 'sub', 'aud', 'azp', 'exp', 'iat', 'nbf', 'nonce', 'at_hash', 'c_hash'];

/** What a provider's metadata describe it by (OpenID Connect Discovery §3). */
const describingMetadata = ['issuer', 'authorization_endpoint', 'token_endpoint', 'jwks_uri'];

type Path = readonly string[];

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every value in another, and the path to it. */
const valuesIn = (whole: unknown, path: Path = []): { path: Path; value: unknown }[] =>
  Object.entries(isContainer(whole) ? whole : {}).flatMap(([key, value]) => {
    const at = [...path, key];
    return [{ path: at, value }, ...valuesIn(value, at)];
  });

/** A value that somebody may sign in without: the answer that has it, by its number, and where it stands there. */
type OptionalPlace = { answer: number; in: string; path: Path; value: unknown };

/** What an answer must hold, in dotted paths: what the standards require, the mock states, and the ID. */
const requiredIn = (mock: ProviderMock, answer: string): string[] => {
  const stated = [mock.id, ...(mock.required ?? [])].filter((place) => place.in === answer).map(({ path }) => path);
  if (answer === 'id_token') return [...verifyingClaims, ...stated];
  const { endpoint, names } = mock.token ?? {};
  return answer === endpoint ? [names?.access_token ?? 'access_token', ...stated] : stated;
};

/** A value is required with all that it is in. */
const isRequired = (required: readonly string[], path: Path) =>
  required.some((needed) => needed === path.join('.') || needed.startsWith(`${path.join('.')}.`));

const optionalPlaces = (mock: ProviderMock): OptionalPlace[] =>
  answersOf(mock).flatMap(({ in: name, holds }, answer) =>
    valuesIn(holds)
      .filter(({ path }) => !isRequired(requiredIn(mock, name), path))
      .map((place) => ({ answer, in: name, ...place })),
  );

/** The provider with the same value at several places. */
const withAll = (mock: ProviderMock, places: readonly OptionalPlace[], value: unknown): ProviderMock =>
  places.reduce((changed, { answer, path }) => {
    const found = answersOf(changed)[answer];
    return found ? found.changed(withValueAt(found.holds, path, value)) : changed;
  }, mock);

const nameOf = ({ in: name, path }: OptionalPlace) => `${path.join('.')} of ${name}`;

/** Whatever a provider leaves out or gets wrong, it keeps nobody out whom it identifies. */
export const testOptionalValues = (bench: Bench) => {
  const { mock, server } = bench;
  const isTrusting = mock.email.rule === 'unverified';
  // An address that nobody vouches for shows only so what takes its place.
  const config = isTrusting ? { ...mock.config, trustUnverifiedEmail: true } : mock.config;
  const places = optionalPlaces(mock);

  /** Who signs in with the same value at some places. */
  const personWith = async (at: readonly OptionalPlace[], value: unknown) => {
    const { userInfo, tokenResponse } = await signIn(bench, { mock: withAll(mock, at, value), config });
    server.resetHandlers();
    expectFitting(userInfo);
    expect(tokenResponse ?? {}).toEqual(tokenResponseGuard.parse(tokenResponse ?? {}));
    const unfit = Object.values(tokenResponse ?? {}).filter((value) => /^$|[\p{Cc}\p{Cs}]/u.test(String(value)));
    expect(unfit).toEqual([]);
    const { rawData, ...person } = userInfo;
    expect(person.id).toBe(mock.user.id);
    if (!isTrusting) expect([undefined, mock.user.email]).toContain(person.email);
    return person;
  };
  const personWithout = (at: readonly OptionalPlace[]) => personWith(at, undefined);

  /** The places whose value makes a difference, each with the person who lacks it. */
  const telling = once(async () => {
    const whole = await personWithout([]);
    const found: { place: OptionalPlace; person: typeof whole }[] = [];
    for (const place of places) {
      const person = await personWithout([place]);
      if (!isDeepStrictEqual(person, whole)) found.push({ place, person });
    }
    return found;
  });

  /** Where all is text, a zero is a text that says something. */
  const canBe = (place: OptionalPlace, value: unknown) => value === '' || !isTextual(mock, place.in);

  const depthOf = ({ value, path }: OptionalPlace) => (isContainer(value) ? path.length : 0);

  /**
   * Places that can be changed at once, all leaves and the containers of each depth, with the person who lacks them; those
   * in texts apart, which take other values.
   */
  const layers = [...Map.groupBy(places, (place) => `${depthOf(place)} ${isTextual(mock, place.in)}`).values()].map(
    (layer) => ({ layer, person: once(() => personWithout(layer)) }),
  );

  describe('a value that is no condition of the sign-in', () => {
    test('may be missing', async () => {
      expect(await telling()).toEqual(expect.any(Array));
    });

    const possible = wrongValues.filter(([value]) => places.some((place) => canBe(place, value)));

    test.each(possible)('is as good as missing where it is %j', async (value) => {
      for (const { layer, person } of layers) {
        if (layer.every((place) => canBe(place, value))) expect(await personWith(layer, value)).toEqual(await person());
      }
      for (const { place, person } of (await telling()).filter((told) => canBe(told.place, value))) {
        expect(await personWith([place], value), nameOf(place)).toEqual(person);
      }
    });

    // A flag stays what it is, so that what it vouches for would come through; and what repeats the ID is no other text.
    const texts = places.filter(({ value }) => typeof value === 'string' && value !== mock.user.id);

    test.each(Object.entries(unfitTexts))('is not passed on where it is %s', async (_, text) => {
      await personWith(texts, text);
    });
  });

  if (mock.documents)
    describe('a value of a shared document', () => {
      afterMetadataExpire(bench);

      test.each(wrongValues)('is as good as missing where it is %j', async (value) => {
        const documents = mock.documents?.map((document) => {
          const required = [...describingMetadata, ...requiredIn(mock, document.endpoint)];
          const names = Object.keys(Object(document.response)).filter((name) => !isRequired(required, [name]));
          const wrong = Object.fromEntries(names.map((name) => [name, value]));
          return { ...document, response: { ...Object(document.response), ...wrong } };
        });
        const { userInfo } = await signIn(bench, { mock: { ...mock, ...(documents && { documents }) } });
        expect(userInfo.id).toBe(mock.user.id);
      });
    });

  const { token } = mock;
  const { refreshed } = token ?? {};
  if (token && refreshed)
    describe('a value of the answer to a refresh', () => {
      const required = requiredIn(mock, token.endpoint);
      const names = Object.keys(refreshed).filter((name) => !isRequired(required, [name]));

      const refreshWith = async (value: unknown) => {
        const answer = { ...refreshed, ...Object.fromEntries(names.map((name) => [name, value])) };
        server.use(...simulateProvider({ ...mock, token: { ...token, refreshed: answer } }).handlers);
        const connector = await makeConnector(bench);
        const tokens = await connector.getAccessTokenByRefreshToken?.(grantedTokens(mock).refresh_token ?? '');
        expect(tokens).toEqual(tokenResponseGuard.parse(tokens));
        expect(tokens?.access_token).toBe(refreshedTokens(mock).access_token);
        // Zero seconds are an odd life, but a number of seconds; and every ID token is another.
        const { expires_in, id_token, ...others } = tokens ?? {};
        return others;
      };
      const refreshWithout = once(() => refreshWith(undefined));

      test.each(wrongValues)('is as good as missing where it is %j', async (value) => {
        expect(await refreshWith(value)).toEqual(await refreshWithout());
      });
    });
};
