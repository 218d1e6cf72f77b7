import { connectorMetadata } from '@logto-social/oauth2';

export const metadata = connectorMetadata({ provider: 'oauth2', name: { en: 'OAuth 2.0' }, isStandard: true });

/** Where user info endpoints commonly keep what the host asks for: the names of OpenID Connect Core §5.1, and `id`. */
export const defaultProfileMap = {
  id: 'id',
  name: 'name',
  avatar: 'avatar',
  email: 'email',
  emailVerified: 'email_verified',
  phone: 'phone',
  phoneVerified: 'phone_verified',
};
