import { type CallbackIssuer, discover, failure, type OpenIdProvider } from '@logto-social/oauth2';
import type { Config } from './types.ts';

/** The provider as this connector uses it. */
export type Provider = OpenIdProvider & {
  authorizationEndpoint: string;
  tokenEndpoint: string;
  callbackIssuer: CallbackIssuer;
};

const required = (field: string, value: string | undefined): string => {
  if (!value) throw failure('configInvalid', { field });
  return value;
};

/**
 * The provider that a configuration names: what the administrator gave, and the issuer's discovery document for the
 * rest.
 */
export const provider = async ({ issuer, idTokenVerificationConfig, ...config }: Config): Promise<Provider> => {
  const known = issuer ? await discover(issuer) : undefined;
  const issuers = [known?.issuer, idTokenVerificationConfig?.issuer].flat().filter((one) => one !== undefined);
  return {
    // Without one, whoever has the keys may call themselves as they like.
    issuer: idTokenVerificationConfig?.issuer ?? known?.issuer ?? (({ iss = '' }) => iss),
    authorizationEndpoint: required(
      'authorizationEndpoint',
      config.authorizationEndpoint || known?.authorizationEndpoint,
    ),
    tokenEndpoint: required('tokenEndpoint', config.tokenEndpoint || known?.tokenEndpoint),
    jwksUri: required('idTokenVerificationConfig', idTokenVerificationConfig?.jwksUri ?? known?.jwksUri),
    isNonceOptional: config.allowMissingNonce,
    further: idTokenVerificationConfig,
    userInfoEndpoint: config.userInfoEndpoint || known?.userInfoEndpoint,
    callbackIssuer: {
      accepts: (iss) => issuers.length === 0 || issuers.includes(iss),
      isRequired: known?.sendsIssuer === true,
    },
  };
};
