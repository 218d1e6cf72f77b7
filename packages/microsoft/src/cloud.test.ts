import { describe, expect, test } from 'vitest';
import { cloudAt } from './cloud.ts';

/** https://learn.microsoft.com/en-us/graph/deployments#microsoft-graph-and-graph-explorer-service-root-endpoints */
test.each([
  ['https://login.microsoftonline.com', 'https://graph.microsoft.com'],
  ['https://login.microsoftonline.us', 'https://graph.microsoft.us'],
  ['https://login.partner.microsoftonline.cn', 'https://microsoftgraph.chinacloudapi.cn'],
  ['https://login.chinacloudapi.cn', 'https://microsoftgraph.chinacloudapi.cn'],
  ['https://contoso.ciamlogin.com', 'https://graph.microsoft.com'],
])('the profiles of %s are at %s', (instance, graph) => {
  expect(cloudAt(instance)).toMatchObject({ instance, graph });
});

describe('the addresses that belong to', () => {
  test.each(['https://login.microsoftonline.com', 'https://login.microsoftonline.us'])('%s are its own', (instance) => {
    expect(cloudAt(instance)?.instances).toEqual([instance]);
  });

  test.each(['https://login.partner.microsoftonline.cn', 'https://login.chinacloudapi.cn'])(
    '%s are the new one and the old one of China',
    (instance) => {
      expect(cloudAt(instance)?.instances).toEqual([
        'https://login.partner.microsoftonline.cn',
        'https://login.chinacloudapi.cn',
      ]);
    },
  );

  test('an external tenant are the one that has its name and the one that has its ID', () => {
    expect(cloudAt('https://contoso.ciamlogin.com')?.instances).toEqual([
      'https://contoso.ciamlogin.com',
      'https://{tenantid}.ciamlogin.com',
    ]);
  });
});

test.each([
  'https://login.microsoftonline.com/',
  'https://LOGIN.microsoftonline.com',
  'HTTPS://login.microsoftonline.com:443/',
])('%s is one more spelling', (address) => {
  expect(cloudAt(address)?.instance).toBe('https://login.microsoftonline.com');
});

test.each([
  '',
  'login.microsoftonline.com',
  'http://login.microsoftonline.com',
  'https://login.microsoftonline.com:8443',
  'https://login.microsoftonline.com./',
  'https://login.microsoftonline.com/common',
  'https://login.microsoftonline.com/?x=1',
  'https://login.microsoftonline.com/#x',
  'https://someone@login.microsoftonline.com',
  'https://login.microsoftonline.com@attacker.example.com',
  'https://login.microsoftonline.com.attacker.example.com',
  'https://attacker.example.com/login.microsoftonline.com',
  'https://login.microsoftonline.de',
  'https://login.microsoftonline.co',
  'https://xlogin.microsoftonline.com',
  'https://loginxmicrosoftonline.com',
  'https://ciamlogin.com',
  'https://.ciamlogin.com',
  'https://a.b.ciamlogin.com',
  'https://contoso.ciamlogin.com.attacker.example.com',
  'https://contosoxciamlogin.com',
  'https://contoso.ciamloginxcom',
  'http://contoso.ciamlogin.com',
  'https://contoso.ciamlogin.com:8443',
  'https://contoso.ciamlogin.com/contoso.onmicrosoft.com',
  'https://{tenantid}.ciamlogin.com',
  'https://contoso.b2clogin.com',
  'https://attacker.example.com/?https://contoso.ciamlogin.com',
  'javascript:alert(1)',
])('%s is no address of Microsoft’s', (address) => {
  expect(cloudAt(address)).toBeUndefined();
});
