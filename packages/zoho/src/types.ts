import { choice, client, connectorConfig, optionalText, trustUnverifiedEmail, userId } from '@logto-social/oauth2';
import { z } from 'zod';

const dataCenters = {
  us: 'United States: zoho.com',
  eu: 'Europe: zoho.eu',
  in: 'India: zoho.in',
  au: 'Australia: zoho.com.au',
  jp: 'Japan: zoho.jp',
  ca: 'Canada: zohocloud.ca',
  sa: 'Saudi Arabia: zoho.sa',
  uk: 'United Kingdom: zoho.uk',
  ae: 'United Arab Emirates: zoho.ae',
  cn: 'China: zoho.com.cn',
};

export const config = connectorConfig({
  ...client,
  dataCenter: choice('Data center', dataCenters, 'Where your users have their accounts, and the client is registered.'),
  trustUnverifiedEmail,
});

export type Config = z.infer<typeof config.guard>;

export const profileGuard = z.object({
  ZUID: userId,
  Display_Name: optionalText,
  First_Name: optionalText,
  Last_Name: optionalText,
  Email: optionalText,
});
