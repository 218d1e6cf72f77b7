import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as oauth2 from '@logto-social/oauth2';
import { expect, test } from 'vitest';
import { emailRules, kinds } from './blueprint.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const page = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8');

const firstCells = (heading: string) => {
  const [, rows = ''] = page.split(`| ${heading} |`);
  return (rows.split('\n\n')[0] ?? '').match(/(?<=^\| `)[^`]+/gm);
};

test('the page knows every kind and every rule for addresses', () => {
  expect(firstCells('kind')).toEqual(Object.keys(kinds));
  expect(firstCells('`email.rule` in the mock')).toEqual([...emailRules]);
});

test('the page links to what is there', () => {
  const targets = [...page.matchAll(/\]\((?!https:)([^)#]+)/g)].map(([, target = '']) => target);
  expect(targets.length).toBeGreaterThan(5);
  expect(targets.filter((target) => !existsSync(path.join(root, target)))).toEqual([]);
});

test('the page names what a connector can import', () => {
  const named = ['verified', 'verifiedWhen', 'unverified', 'trustUnverifiedEmail', 'standardClaims', 'optionalText'];
  const pieces = ['jsonBody', 'queryString', 'errorEnvelope', 'bearerQuery', 'bearerHeader', 'appId', 'appAsClient'];
  const functions = ['authorizationUri', 'codeExchange', 'tokenRefresh', 'userInfo', 'openIdConnect', 'requestToken'];
  const issuers = ['hostedOpenIdConnect', 'issuerUrl'];
  const names = [...named, ...pieces, ...functions, ...issuers, 'requestUserInfo', 'verifyIdToken', 'optional'];
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(page))).toEqual([]);
  expect(names.filter((name) => !Object.hasOwn(oauth2, name))).toEqual([]);
});
