import { client, connectorConfig, listOf, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client });

/** The one blog of a user that goes with the account: https://github.com/tumblr/docs/blob/master/api.md#blog-unique-identifiers */
const primaryBlog = z.object({
  uuid: userId,
  primary: z.literal(true),
  name: optionalText,
});

export const profileGuard = z.object({
  response: z.object({ user: z.object({ blogs: listOf(primaryBlog).pipe(z.tuple([primaryBlog])) }) }),
});
