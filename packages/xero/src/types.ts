import { client, connectorConfig, doubtedClaims, optionalText, trustUnverifiedEmail } from '@logto-social/oauth2';

export const config = connectorConfig({ ...client, trustUnverifiedEmail });

export const claimsGuard = doubtedClaims.guard.extend({ given_name: optionalText, family_name: optionalText });
