import type { JWTPayload } from 'jose';
import type { Handler } from '../http/handler.ts';
import type { ProviderMock } from './provider-mock.ts';

/** A provider that behaves as its documentation says. */
export type SimulatedProvider = {
  /** What answers the connector's requests. */
  handlers: Handler[];
  /**
   * The person's part: what happens between the authorization URI and the callback.
   *
   * @returns the parameters of the callback.
   * @throws where the provider would show an error page instead of asking the person.
   */
  authorize: (authorizationUri: string, decision: 'allow' | 'deny') => Promise<Record<string, string>>;
  /** Signs what a test makes the provider send in the callback, where `authorize` has signed it. */
  sign?: (parameters: Record<string, string>) => Record<string, string>;
};

/**
 * Makes of the standard simulation one that speaks a provider's dialect.
 *
 * @param standard the simulation that the rest of the mock makes; `getResponse` asks its handlers.
 * @param departure what a test makes the provider do otherwise.
 * @param mock what the provider documents, or what a test makes of that.
 */
export type Simulate = (standard: SimulatedProvider, departure: Departure, mock: ProviderMock) => SimulatedProvider;

/** What a test makes a provider do otherwise. */
export type Departure = {
  /** Signs the ID token in place of the provider. */
  signIdToken?: (claims: JWTPayload) => Promise<string>;
  /** Whether somebody else signs the assertion, who claims to be the provider and has other keys. */
  isForged?: true;
};
