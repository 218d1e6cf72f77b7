import { atInstance } from '@logto-social/oauth2';

export const defaultInstance = 'https://mastodon.social';
/** https://docs.joinmastodon.org/methods/oauth/ */
export const authorizationEndpoint = atInstance('/oauth/authorize');
export const tokenEndpoint = atInstance('/oauth/token');
/** https://docs.joinmastodon.org/methods/accounts/#verify_credentials */
export const userInfoEndpoint = atInstance('/api/v1/accounts/verify_credentials');
/** Gives the person of the token and nothing else, since 4.3: https://docs.joinmastodon.org/api/oauth-scopes/#profile */
export const defaultScope = 'profile';
