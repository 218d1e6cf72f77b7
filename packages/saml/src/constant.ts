import { connectorMetadata } from '@logto-social/oauth2';

/** A host keeps no token of a SAML sign-in: there is none. */
export const metadata = {
  ...connectorMetadata({ provider: 'saml', name: { en: 'SAML' }, isStandard: true }),
  isTokenStorageSupported: false,
};

/** Where the identity provider keeps what the host asks for: the names of attributes, and `id` for the name ID. */
export const defaultProfileMap = {
  id: 'id',
  name: 'name',
  avatar: 'avatar',
  email: 'email',
  emailVerified: 'email_verified',
  phone: 'phone',
  phoneVerified: 'phone_verified',
};

/** Milliseconds by which the clocks of the two servers may differ, unless the administrator says otherwise. */
export const defaultClockDrift = 10_000;

/** https://docs.oasis-open.org/security/saml/v2.0/saml-core-2.0-os.pdf, section 1.1 */
export const protocol = 'urn:oasis:names:tc:SAML:2.0:protocol';
export const assertion = 'urn:oasis:names:tc:SAML:2.0:assertion';
