import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CreateConnector, SocialConnector } from '@logto/connector-kit';
import { expect, test } from 'vitest';

/**
 * Logto's own connectors, as published: whom they identify people for, where they can be used, and what an administrator
 * has configured.
 *
 * https://github.com/logto-io/logto/tree/master/packages/connectors
 */
const officialConnectors = [
  { folder: 'alipay-native', target: 'alipay', platform: 'Native', keys: 'appId privateKey signType' },
  { folder: 'alipay-web', target: 'alipay', platform: 'Web', keys: 'appId privateKey signType charset scope' },
  { folder: 'amazon', target: 'amazon', platform: 'Universal', keys: 'clientId clientSecret scope' },
  { folder: 'apple', target: 'apple', platform: 'Universal', keys: 'clientId scope' },
  {
    folder: 'microsoft',
    target: 'azuread',
    platform: 'Universal',
    keys: 'clientId clientSecret cloudInstance tenantId prompts scopes',
  },
  { folder: 'dingtalk-web', target: 'dingtalk', platform: 'Web', keys: 'clientId clientSecret scope' },
  { folder: 'discord', target: 'discord', platform: 'Universal', keys: 'clientId clientSecret scope' },
  { folder: 'facebook', target: 'facebook', platform: 'Universal', keys: 'clientId clientSecret scope' },
  { folder: 'feishu-web', target: 'feishu', platform: 'Web', keys: 'appId appSecret' },
  { folder: 'github', target: 'github', platform: 'Universal', keys: 'clientId clientSecret scope' },
  { folder: 'gitlab', target: 'gitlab', platform: 'Universal', keys: 'clientId clientSecret scope' },
  {
    folder: 'google',
    target: 'google',
    platform: 'Universal',
    keys: 'clientId clientSecret scope prompts oneTap offlineAccess',
  },
  { folder: 'huggingface', target: 'huggingface', platform: 'Universal', keys: 'clientId clientSecret scope' },
  { folder: 'kakao', target: 'kakao', platform: 'Universal', keys: 'clientId clientSecret' },
  { folder: 'kook', target: 'kook', platform: 'Universal', keys: 'clientId clientSecret scope' },
  { folder: 'line', target: 'line', platform: 'Universal', keys: 'clientId clientSecret scope' },
  { folder: 'linkedin', target: 'linkedin', platform: 'Universal', keys: 'clientId clientSecret scope' },
  { folder: 'naver', target: 'naver', platform: 'Universal', keys: 'clientId clientSecret' },
  {
    folder: 'oauth2',
    target: 'oauth2',
    platform: 'Universal',
    keys: 'responseType grantType authorizationEndpoint tokenEndpoint clientId clientSecret tokenEndpointAuthMethod clientSecretJwtSigningAlgorithm scope userInfoEndpoint tokenEndpointResponseType profileMap customConfig',
  },
  {
    folder: 'oidc',
    target: 'oidc',
    platform: 'Universal',
    keys: 'responseType grantType authorizationEndpoint tokenEndpoint clientId clientSecret tokenEndpointAuthMethod clientSecretJwtSigningAlgorithm scope acceptStringTypedBooleanClaims trustUnverifiedEmail idTokenVerificationConfig authRequestOptionalConfig customConfig',
  },
  { folder: 'patreon', target: 'patreon', platform: 'Universal', keys: 'clientId clientSecret scope' },
  { folder: 'qq', target: 'qq', platform: 'Universal', keys: 'clientId clientSecret scope redirectUri' },
  {
    folder: 'saml',
    target: 'saml',
    platform: 'Universal',
    keys: 'entityID signInEndpoint x509Certificate idpMetadataXml assertionConsumerServiceUrl requestSignatureAlgorithm messageSigningOrder signAuthnRequest privateKey privateKeyPass encryptAssertion encPrivateKey encPrivateKeyPass nameIDFormat timeout profileMap',
  },
  { folder: 'slack', target: 'slack', platform: 'Universal', keys: 'clientId clientSecret scope' },
  { folder: 'wechat-native', target: 'wechat', platform: 'Native', keys: 'appId appSecret universalLinks' },
  { folder: 'wechat-web', target: 'wechat', platform: 'Web', keys: 'appId appSecret scope' },
  { folder: 'wecom', target: 'wecom', platform: 'Universal', keys: 'corpId appSecret scope agentId' },
  { folder: 'x', target: 'x', platform: 'Universal', keys: 'clientId clientSecret scope' },
  {
    folder: 'xiaomi',
    target: 'xiaomi',
    platform: 'Universal',
    keys: 'clientId clientSecret scope redirectUri skipConfirm',
  },
];

const packages = path.resolve(import.meta.dirname, '../../../packages');

test.each(officialConnectors)('$folder takes the place of Logto’s own', async ({ folder, target, platform, keys }) => {
  const source = pathToFileURL(path.join(packages, folder, 'src/index.ts')).href;
  const { default: create }: { default: CreateConnector<SocialConnector> } = await import(source);
  const { metadata } = await create({ getConfig: async () => ({}) });
  expect(metadata).toMatchObject({ target, platform });
  const needed =
    metadata.formItems?.filter(({ required, defaultValue }) => required && defaultValue === undefined) ?? [];
  expect(keys.split(' ')).toEqual(expect.arrayContaining(needed.map(({ key }) => key)));
});
