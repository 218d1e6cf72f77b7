import type { ProviderMock } from '@logto-social/testing';

/** https://github.com/tumblr/docs/blob/master/api.md#oauth2-authorization */
export const mock: ProviderMock = {
  config: { clientId: 'consumer-key', clientSecret: 'consumer-secret' },
  authorization: {
    endpoint: 'https://www.tumblr.com/oauth2/authorize',
    parameters: { scope: 'basic offline_access' },
  },
  token: {
    endpoint: 'https://api.tumblr.com/v2/oauth2/token',
    clientAuthentication: 'client_secret_post',
    response: {
      access_token: 'access-token',
      expires_in: 2520,
      id_token: false,
      refresh_token: 'refresh-token',
      scope: 'basic offline_access',
      token_type: 'bearer',
    },
    refreshed: {
      access_token: 'next-access-token',
      expires_in: 2520,
      id_token: false,
      refresh_token: 'next-refresh-token',
      scope: 'basic offline_access',
      token_type: 'bearer',
    },
    /** "401 Unauthorized" is all that is documented of a code; the errors are RFC 6749's. */
    errors: {
      invalid_grant: { status: 401, body: { error: 'invalid_grant' } },
      invalid_client: { status: 401, body: { error: 'invalid_client' } },
    },
  },
  resources: [
    {
      /**
       * https://github.com/tumblr/docs/blob/master/api.md#userinfo--get-a-users-information, with the `uuid` of
       * https://github.com/tumblr/docs/blob/master/api.md#blog-unique-identifiers: "you can retrieve from any API response
       * that includes a blog, in the `uuid` field".
       */
      endpoint: 'https://api.tumblr.com/v2/user/info',
      response: {
        meta: { status: 200, msg: 'OK' },
        response: {
          user: {
            following: 263,
            default_post_format: 'html',
            name: 'derekg',
            likes: 606,
            blogs: [
              {
                name: 'derekg',
                title: 'Derek Gottfrid',
                url: 'https://derekg.org/',
                tweet: 'auto',
                primary: true,
                followers: 33004929,
                uuid: 't:0aY0xL2Fi1OFJg4YxpmegQ',
              },
              { name: 'ihatehipstrz', title: 'I Hate Hipstrz', primary: false, uuid: 't:WX5xItRbCiJH_GJDsIdhAQ' },
            ],
          },
        },
      },
      /** https://github.com/tumblr/docs/blob/master/api.md#response-format */
      unauthorized: { status: 401, body: { meta: { status: 401, msg: 'Unauthorized' }, response: [] } },
    },
  ],
  id: { in: 'https://api.tumblr.com/v2/user/info', path: 'response.user.blogs.0.uuid' },
  required: [
    {
      in: 'https://api.tumblr.com/v2/user/info',
      path: 'response.user.blogs.0.primary',
      reason: 'It tells the blog of the account from those that several people write.',
    },
  ],
  /** No field of the user is an address: https://github.com/tumblr/docs/blob/master/api.md#userinfo--get-a-users-information */
  email: { rule: 'none' },
  user: {
    id: 't:0aY0xL2Fi1OFJg4YxpmegQ',
    name: 'derekg',
    avatar: 'https://api.tumblr.com/v2/blog/t:0aY0xL2Fi1OFJg4YxpmegQ/avatar/512',
  },
  requests: 2,
};
