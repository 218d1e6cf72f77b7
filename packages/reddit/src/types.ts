import { choice, client, connectorConfig, optionalText, userId } from '@logto-social/oauth2';
import { z } from 'zod';

const durations = { temporary: 'Temporary: one hour', permanent: 'Permanent: with a refresh token' };

export const config = connectorConfig({
  ...client,
  duration: choice('Duration', durations, 'How long the access lasts.'),
});

export const profileGuard = z.object({
  id: userId,
  name: optionalText,
  icon_img: optionalText,
});
