import type { ProviderMock } from '@logto-social/testing';

const userInfoEndpoint = 'https://login.salesforce.com/services/oauth2/userinfo';

/** https://help.salesforce.com/s/articleView?id=sf.remoteaccess_oauth_web_server_flow.htm */
export const mock: ProviderMock = {
  config: {
    instanceUrl: 'https://login.salesforce.com',
    clientId: '3MVG9IHf89I1t8hrvswazsWedXWY0i1qK20PSFaInvUgLFB6vrcb9bbWFTSIHpO8G2jxBLJA6uZGyPFC5Aejq',
    clientSecret: '18961113CF1D5CA3F1CBCCE01CCF7C0F',
  },
  authorization: {
    endpoint: 'https://login.salesforce.com/services/oauth2/authorize',
    parameters: { scope: 'openid profile email' },
  },
  token: {
    endpoint: 'https://login.salesforce.com/services/oauth2/token',
    clientAuthentication: 'client_secret_basic',
    response: {
      access_token:
        '00Dx0000000BV7z!AR8AQP0jITN80ESEsj5EbaZTFG0RNBaT1cyWk7TrqoDjoNIWQ2ME_sTZzBjfmOE6zMHq6y8PIW4eWze9JksN',
      refresh_token: '5Aep8614iLM.Dq661ePDmPEgaAW9Oh_L3JKkDpB4xReb54_pZfVti1dPEk8aimw4Hr9ne7VXXVSIQ==',
      instance_url: 'https://mydomain.my.salesforce.com',
      id: 'https://login.salesforce.com/id/00Dx0000000BV7z/005x00000012Q9P',
      token_type: 'Bearer',
      scope: 'openid profile email refresh_token',
      issued_at: '1278448101416',
      signature: 'CMJ4l+CCaPQiKjoOEwEig9H4wqhpuLSk4J2urAe+fVg=',
    },
    refreshed: {
      access_token:
        '00Dx0000000BV7z!AR8AQP0jITN80ESEsj5EbaZTFG0RNBaT1cyWk7TrqoDjoNIWQ2ME_sTZzBjfmOE6zMHq6y8PIW4eWze9next',
      instance_url: 'https://mydomain.my.salesforce.com',
      id: 'https://login.salesforce.com/id/00Dx0000000BV7z/005x00000012Q9P',
      token_type: 'Bearer',
      issued_at: '1278448384422',
      signature: 'SSSbLO/gBhmmyNUvN18ODBDFYHzakxOMgqYtu+hDPsc=',
    },
    errors: {
      /** https://github.com/omniphx/forrest/issues/169 */
      invalid_grant: {
        status: 400,
        body: { error: 'invalid_grant', error_description: 'expired authorization code' },
      },
      /** https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_flow_errors.htm */
      invalid_client: {
        status: 400,
        body: { error: 'invalid_client', error_description: 'invalid client credentials' },
      },
    },
  },
  /** https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_using_userinfo_endpoint.htm */
  resources: [
    {
      endpoint: userInfoEndpoint,
      /** The page shortens its IDs to `005x000...`; these have the length of real ones. */
      response: {
        sub: 'https://login.salesforce.com/id/00Dx0000000BV7zMAG/005x00000012Q9PAAU',
        user_id: '005x00000012Q9PAAU',
        organization_id: '00Dx0000000BV7zMAG',
        preferred_username: 'admin@mycompany.com',
        nickname: 'admin1.2777578168398293E12',
        name: 'Alan Van',
        email: 'admin@mycompany.com',
        email_verified: true,
        given_name: 'Alan',
        family_name: 'Van',
        zoneinfo: 'America/Los_Angeles',
        profile: 'https://mydomain.my.salesforce.com/005x00000012Q9PAAU',
        picture: 'https://mydomain.file.force.com/profilephoto/005/F',
        active: true,
        user_type: 'STANDARD',
        language: 'en_US',
        locale: 'en_US',
        utcOffset: -28800000,
        updated_at: '2021-04-28T20:54:09.000+0000',
      },
      /** 403, as said on that page and in https://github.com/jsforce/jsforce/pull/736 */
      unauthorized: { status: 403, body: 'Bad_OAuth_Token' },
    },
  ],
  id: { in: userInfoEndpoint, path: 'user_id' },
  required: [
    {
      in: userInfoEndpoint,
      path: 'organization_id',
      reason: 'Two organizations may have a user of one ID, by sandboxes.',
    },
  ],
  /**
   * "Indicates whether the queried user's email was verified by clicking a link": the page of the resource.
   */
  email: { rule: 'flagged', flag: { in: userInfoEndpoint, path: 'email_verified' } },
  user: {
    id: '00Dx0000000BV7zMAG/005x00000012Q9PAAU',
    name: 'Alan Van',
    avatar: 'https://mydomain.file.force.com/profilephoto/005/F',
    email: 'admin@mycompany.com',
  },
  requests: 2,
};
