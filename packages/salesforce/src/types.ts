import { client, connectorConfig, described, instanceUrl, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';
import { defaultInstance } from './constant.ts';

export const config = connectorConfig({
  instanceUrl: described(
    instanceUrl(defaultInstance),
    'The My Domain of your organization, such as https://acme.my.salesforce.com, or https://test.salesforce.com for sandboxes.',
  ),
  ...client,
});

/** https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_using_userinfo_endpoint.htm */
export const profileGuard = z.object({
  organization_id: userId,
  user_id: userId,
  name: optionalText,
  picture: optionalText,
  email: optionalText,
  email_verified: z.unknown(),
});
