import { ConnectorErrorCodes } from '@logto/connector-kit';
import { describe, expect, test } from 'vitest';
import { signInPage } from '../../host/callers.ts';
import type { ProviderMock } from '../../mock/provider-mock.ts';
import { signIdToken } from '../../simulator/signing-key.ts';
import { afterMetadataExpire } from '../bench/after-metadata-expire.ts';
import { type Bench, begin, makeConnector, signIn } from '../bench/bench.ts';
import { expectFailure } from '../errors/expect-failure.ts';

/** What administrators enter as the issuer of their tenant. */
export type EnteredIssuers = {
  /** Issuers as the provider spells them, and as people do. */
  accepted: readonly [string, string, ...string[]];
  refused: readonly string[];
  /** What to enter, as whoever entered something else is told. */
  hint: string;
};

const asStanding = (entered: string) => entered.trim().replace(/\/+$/, '');

/**
 * A provider that has an issuer for each tenant: the connector asks the one that its administrator entered, and refuses
 * at saving what is none.
 *
 * @param bench the bench of the connector, whose configuration has an `instanceUrl`.
 * @param standingAt what the provider documents, for the tenant whose issuer stands at a URL.
 */
export const testIssuers = (
  bench: Bench,
  standingAt: (issuer: string) => ProviderMock,
  { accepted, refused, hint }: EnteredIssuers,
) => {
  const at = (instanceUrl: string) => ({ ...bench.mock.config, instanceUrl });
  const [one, another] = accepted;

  describe('an issuer', () => {
    afterMetadataExpire(bench);

    test.each(accepted)('is %j', async (entered) => {
      const mock = standingAt(asStanding(entered));
      const { userInfo } = await signIn(bench, { mock, config: at(entered) });
      expect(userInfo).toMatchObject(mock.user);
      expect(bench.requests).toContain(`POST ${mock.token?.endpoint}`);
    });

    test.each(refused)('is not %j', async (entered) => {
      const { configGuard } = await makeConnector(bench);
      expect(configGuard.safeParse(at(entered)).error?.issues).toMatchObject([
        { path: ['instanceUrl'], message: hint },
      ]);
      const begun = begin(bench, { caller: signInPage(), config: at(entered) });
      await expectFailure(begun, ConnectorErrorCodes.InvalidConfig, { mock: bench.mock, field: 'instanceUrl' });
    });

    test('is not the visitor’s to name', async () => {
      const elsewhere = 'https://attacker.example.com';
      const named = { instanceUrl: elsewhere, instance_url: elsewhere, issuer: elsewhere };
      const mock = standingAt(asStanding(one));
      const { userInfo } = await signIn(bench, { mock, config: at(one), callback: (sent) => ({ ...sent, ...named }) });
      expect(userInfo.id).toBe(mock.user.id);
      expect(bench.requests.filter((request) => request.includes('attacker'))).toEqual([]);
    });

    test('vouches for nobody with a token of another', async () => {
      const mock = standingAt(asStanding(one));
      const { iss } = standingAt(asStanding(another)).idToken?.claims ?? {};
      const ofAnother = signIn(bench, {
        mock,
        config: at(one),
        departure: { signIdToken: (claims) => signIdToken({ ...claims, ...(iss && { iss }) }) },
      });
      await expectFailure(ofAnother, ConnectorErrorCodes.SocialIdTokenInvalid, { mock, field: 'iss' });
    });
  });
};
