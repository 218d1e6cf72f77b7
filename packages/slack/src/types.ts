import { client, connectorConfig, optionalText, standardClaims } from '@logto-social/oauth2';

export const config = connectorConfig({ ...client });

/** https://docs.slack.dev/reference/methods/openid.connect.token */
export const claimsGuard = standardClaims.guard.extend({ 'https://slack.com/user_image_512': optionalText });
