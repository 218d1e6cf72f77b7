import {
  clientId,
  clientSecret,
  connectorConfig,
  instanceUrl,
  optionalText,
  trustUnverifiedEmail,
  userId,
} from '@logto-social/oauth2';
import { z } from 'zod';

export const config = connectorConfig({ instanceUrl: instanceUrl(), clientId, clientSecret, trustUnverifiedEmail });

/** https://docs.nextcloud.com/server/latest/developer_manual/client_apis/OCS/ocs-api-overview.html#user-metadata */
export const profileGuard = z.object({
  ocs: z.object({ data: z.object({ id: userId, 'display-name': optionalText, email: optionalText }) }),
});
