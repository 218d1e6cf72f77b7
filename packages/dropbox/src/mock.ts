import type { ProviderMock } from '@logto-social/testing';

/** https://www.dropbox.com/developers/documentation/http/documentation#authorization */
export const mock: ProviderMock = {
  config: { clientId: 'dropbox-app-key', clientSecret: 'dropbox-app-secret' },
  authorization: {
    endpoint: 'https://www.dropbox.com/oauth2/authorize',
    parameters: { scope: 'account_info.read', token_access_type: 'offline' },
  },
  token: {
    endpoint: 'https://api.dropboxapi.com/oauth2/token',
    clientAuthentication: 'client_secret_basic',
    response: {
      access_token:
        'sl.AbX9y6Fe3AuH5o66-gmJpR032jwAwQPIVVzWXZNkdzcYT02akC2de219dZi6gxYPVnYPrpvISRSf9lxKWJzYLjtMPH-d9fo_0gXex7X37VIvpty4-G8f4-WX45AcEPfRnJJDwzv-',
      expires_in: 14400,
      token_type: 'bearer',
      scope: 'account_info.read',
      refresh_token: 'nBiM85CZALsAAAAAAAAAAQXHBoNpNutK4ngsXHsqW4iGz9tisb3JyjGqikMJIYbd',
      account_id: 'dbid:AAH4f99T0taONIb-OurWxbNQ6ywGRopQngc',
      uid: '12345',
    },
    /** The refresh token stays: https://dropbox.tech/developers/using-oauth-2-0-with-offline-access */
    refreshed: {
      access_token:
        'sl.Abzl7l1DDOyzBCaE7vCoBjCN4aDbsbWQAAZgv0F_c4qjmlbI4ZiYSvpfH3G4eK_oNmKUUNAdzOMSSH0zzoNmnIh2yVYzGrlcuLuL7CBM',
      expires_in: 14400,
      token_type: 'bearer',
    },
    errors: {
      /** https://github.com/Bayselonarrend/OpenIntegrations/blob/main/docs/en/results/Dropbox/GetToken.log */
      invalid_grant: {
        status: 400,
        body: { error: 'invalid_grant', error_description: "code doesn't exist or has expired" },
      },
      /** https://github.com/s-aska/dropbox-api-command/issues/41 */
      invalid_client: { status: 400, body: { error: 'invalid_client: Invalid client_id or client_secret' } },
    },
  },
  resources: [
    {
      /** https://github.com/dropbox/dropbox-api-spec/blob/main/users.stone: the example of `FullAccount` */
      endpoint: 'https://api.dropboxapi.com/2/users/get_current_account',
      method: 'POST',
      response: {
        account_id: 'dbid:AAH4f99T0taONIb-OurWxbNQ6ywGRopQngc',
        name: {
          given_name: 'Franz',
          surname: 'Ferdinand',
          familiar_name: 'Franz',
          display_name: 'Franz Ferdinand (Personal)',
          abbreviated_name: 'FF',
        },
        email: 'franz@dropbox.com',
        email_verified: true,
        profile_photo_url:
          'https://dl-web.dropbox.com/account_photo/get/dbaphid%3AAAHWGmIXV3sUuOmBfTz0wPsiqHUpBWvv3ZA?vers=1556069330102&size=128x128',
        disabled: false,
        country: 'US',
        locale: 'en',
        referral_link: 'https://db.tt/ZITNuhtI',
        is_paired: true,
        account_type: { '.tag': 'business' },
      },
      /** https://www.dropbox.com/developers/documentation/http/documentation#error-handling */
      unauthorized: {
        status: 401,
        body: { error_summary: 'expired_access_token/...', error: { '.tag': 'expired_access_token' } },
      },
    },
  ],
  id: { in: 'https://api.dropboxapi.com/2/users/get_current_account', path: 'account_id' },
  /** "Whether the user has verified their email address." https://github.com/dropbox/dropbox-api-spec/blob/main/users.stone */
  email: {
    rule: 'flagged',
    flag: { in: 'https://api.dropboxapi.com/2/users/get_current_account', path: 'email_verified' },
  },
  user: {
    id: 'dbid:AAH4f99T0taONIb-OurWxbNQ6ywGRopQngc',
    name: 'Franz Ferdinand (Personal)',
    avatar:
      'https://dl-web.dropbox.com/account_photo/get/dbaphid%3AAAHWGmIXV3sUuOmBfTz0wPsiqHUpBWvv3ZA?vers=1556069330102&size=128x128',
    email: 'franz@dropbox.com',
  },
  requests: 2,
};
