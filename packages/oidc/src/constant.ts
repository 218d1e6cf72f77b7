import { connectorMetadata } from '@logto-social/oauth2';

export const defaultScope = 'openid profile email';

export const metadata = connectorMetadata({ provider: 'oidc', name: { en: 'OpenID Connect' }, isStandard: true });
