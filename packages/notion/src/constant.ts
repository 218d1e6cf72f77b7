import { connectorMetadata } from '@logto-social/oauth2';

/** https://developers.notion.com/docs/authorization */
export const authorizationEndpoint = 'https://api.notion.com/v1/oauth/authorize';
/** https://developers.notion.com/reference/create-a-token */
export const tokenEndpoint = 'https://api.notion.com/v1/oauth/token';
/** https://developers.notion.com/reference/versioning */
export const headers = { 'notion-version': '2022-06-28' };

export const metadata = connectorMetadata({ provider: 'notion', name: { en: 'Notion' } });
