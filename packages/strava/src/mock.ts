import type { OAuthMock } from '@logto-social/testing';

/** https://developers.strava.com/docs/authentication/ */
export const mock: OAuthMock = {
  config: { clientId: '12345', clientSecret: 'client-secret' },
  authorization: {
    endpoint: 'https://www.strava.com/oauth/authorize',
    parameters: { scope: 'read' },
    scopeDelimiter: ',',
  },
  /** https://developers.strava.com/docs/authentication/#tokenexchange */
  token: {
    endpoint: 'https://www.strava.com/oauth/token',
    clientAuthentication: 'client_secret_post',
    response: {
      token_type: 'Bearer',
      expires_at: 1568775134,
      expires_in: 21600,
      refresh_token: 'e5n567567',
      access_token: 'a4b945687g',
      /** A summary of the athlete: https://strava.github.io/api/v3/oauth/#post-token */
      athlete: {
        id: 227615,
        resource_state: 2,
        firstname: 'John',
        lastname: 'Applestrava',
        profile_medium: 'https://dgalywyr863hv.cloudfront.net/pictures/athletes/227615/41555/3/medium.jpg',
        profile: 'https://dgalywyr863hv.cloudfront.net/pictures/athletes/227615/41555/3/large.jpg',
        city: 'San Francisco',
        state: 'California',
        country: 'United States',
        sex: 'M',
      },
    },
    /** https://developers.strava.com/docs/authentication/#refreshingexpiredaccesstokens */
    refreshed: {
      token_type: 'Bearer',
      access_token: 'a9b723',
      expires_at: 1568775134,
      expires_in: 20566,
      refresh_token: 'b5c569',
    },
    /** Faults, as https://developers.strava.com/docs/reference/#api-models-Fault has them. */
    errors: {
      /** https://github.com/basvandorst/StravaPHP/issues/96 */
      invalid_grant: {
        status: 400,
        body: { message: 'Bad Request', errors: [{ resource: 'AuthorizationCode', field: 'code', code: 'invalid' }] },
      },
      /** https://github.com/dreeveapp/dreeve/issues/372 */
      invalid_client: {
        status: 400,
        body: { message: 'Bad Request', errors: [{ resource: 'Application', field: 'client_id', code: 'invalid' }] },
      },
    },
  },
  resources: [],
  id: { in: 'https://www.strava.com/oauth/token', path: 'athlete.id' },
  /** https://developers.strava.com/docs/reference/#api-models-SummaryAthlete has no address. */
  email: { rule: 'none' },
  user: {
    id: '227615',
    name: 'John Applestrava',
    avatar: 'https://dgalywyr863hv.cloudfront.net/pictures/athletes/227615/41555/3/large.jpg',
  },
  requests: 1,
};
