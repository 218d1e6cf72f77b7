import { type Blueprint, isHosted, isOpenId } from '../blueprint.ts';
import { mark } from '../unwritten.ts';
import { importOf, lines, literal } from './source.ts';

/** The constants that say where requests go. An instance that describes itself needs none. */
const endpoints = ({ kind, addresses, instance }: Blueprint): (string | false)[] => {
  if (kind === 'oidc-instance') return [];
  const at = (address: string) =>
    instance ? `atInstance(${literal(address.slice(instance.url.length))})` : literal(address);
  return [
    `export const authorizationEndpoint = ${at(addresses.authorization)};`,
    `export const tokenEndpoint = ${at(addresses.token)};`,
    addresses.userInfo !== undefined && `export const userInfoEndpoint = ${at(addresses.userInfo)};`,
    addresses.issuer !== undefined && `export const issuer = ${literal(addresses.issuer)};`,
    addresses.keys !== undefined && `export const jwksUri = ${literal(addresses.keys)};`,
  ];
};

/** The `constant.ts` of a provider: endpoints and default scope. Where neither is its own, it has none. */
export const constantSource = (blueprint: Blueprint): string | undefined => {
  const { kind, documentation, instance, scope, unsure } = blueprint;
  const isFixed = !instance && isOpenId(blueprint);
  const addresses = endpoints(blueprint);
  const constants = [
    instance?.isDefault && `export const defaultInstance = ${literal(instance.url)};`,
    addresses.length > 0 &&
      unsure.addresses &&
      `// ${mark} hold each address against the documentation; catalogues say so.`,
    addresses.length > 0 && `/** ${documentation}${isFixed ? `, and the issuer's metadata` : ''} */`,
    ...addresses,
    scope !== '' && !isHosted(blueprint) && `export const defaultScope = ${literal(scope)};`,
  ].filter(Boolean);
  if (constants.length === 0) return undefined;
  const imports = kind === 'oauth2-instance' ? [importOf(['atInstance'], '@logto-social/oauth2'), ''] : [];
  return lines(...imports, ...constants);
};
