import { client, connectorConfig, issuerUrl, standardClaims, trustUnverifiedEmail } from '@logto-social/oauth2';
import { z } from 'zod';

/** https://learn.microsoft.com/en-us/entra/identity-platform/access-tokens#validate-the-issuer: the issuer has the ID where the sign-in page has a name. */
const issuer = issuerUrl({
  pattern: /^https:\/\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\.ciamlogin\.com\/\1\/v2\.0$/,
  hint: 'Enter https://<tenant ID>.ciamlogin.com/<tenant ID>/v2.0, with the directory (tenant) ID in both places.',
  label: 'Issuer',
  placeholder: 'https://<tenant ID>.ciamlogin.com/<tenant ID>/v2.0',
});

export const config = connectorConfig({ instanceUrl: issuer, ...client, trustUnverifiedEmail });

/**
 * https://learn.microsoft.com/en-us/entra/identity-platform/optional-claims-reference: `xms_edov` flags the address, as a
 * Boolean and as `1` or `"1"` too. The picture of user info is none that a browser could open.
 */
export const claims = {
  ...standardClaims,
  guard: z
    .record(z.unknown())
    .transform(({ xms_edov: flag, ...claims }) => ({
      ...claims,
      email_verified: flag === 1 || flag === '1' || flag,
      picture: undefined,
    }))
    .pipe(standardClaims.guard),
};
