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

/** The `constant.ts` of a provider: endpoints, default scope and metadata. */
export const constantSource = (blueprint: Blueprint, hasDarkLogo: boolean): string => {
  const { provider, name, kind, documentation, instance, scope, unsure } = blueprint;
  const isFixed = !instance && isOpenId(blueprint);
  const addresses = endpoints(blueprint);
  return lines(
    importOf([...(kind === 'oauth2-instance' ? ['atInstance'] : []), 'connectorMetadata'], '@logto-social/oauth2'),
    '',
    instance?.isDefault && `export const defaultInstance = ${literal(instance.url)};`,
    addresses.length > 0 &&
      unsure.addresses &&
      `// ${mark} hold each address against the documentation; catalogues say so.`,
    addresses.length > 0 && `/** ${documentation}${isFixed ? `, and the issuer's metadata` : ''} */`,
    ...addresses,
    scope !== '' && !isHosted(blueprint) && `export const defaultScope = ${literal(scope)};`,
    '',
    'export const metadata = connectorMetadata({',
    `  provider: ${literal(provider)},`,
    `  name: { en: ${literal(name)} },`,
    `  description: { en: ${literal(`${mark} what ${name} is; who has accounts there.`)} },`,
    hasDarkLogo && '  hasDarkLogo: true,',
    '});',
  );
};
