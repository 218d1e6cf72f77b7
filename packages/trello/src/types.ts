import { client, connectorConfig, optionalText, trustUnverifiedEmail, userId } from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ ...client, trustUnverifiedEmail });

/** https://developer.atlassian.com/cloud/trello/rest/api-group-members/ */
export const profileGuard = z.object({
  id: userId,
  fullName: optionalText,
  username: optionalText,
  avatarUrl: optionalText,
  email: optionalText,
});
