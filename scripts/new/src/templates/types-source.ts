import { type Blueprint, isOpenId } from '../blueprint.ts';
import { importOf, lines, literal } from './source.ts';

/** The guard of what the connector relies on: the ID, which must be there, and what only adds to it. */
const profileGuard = ({ person: { path, id, name, avatar, email, flag }, email: rule }: Blueprint): string => {
  const texts = [name, avatar, rule !== 'none' && email].flatMap((found) => (found ? [found.key] : []));
  const person = [
    `${literal(id.key)}: userId`,
    ...texts.map((key) => `${literal(key)}: optionalText`),
    ...(flag && rule === 'flagged' ? [`${literal(flag.key)}: z.unknown()`] : []),
  ];
  return path.reduceRight(
    (guard, key) => `z.object({ ${literal(key)}: ${guard} })`,
    `z.object({ ${person.join(', ')} })`,
  );
};

/** The `types.ts` of a provider: what the configuration holds, and what the connector relies on in an answer. */
export const typesSource = (blueprint: Blueprint): string => {
  const { documentation, clientAuthentication, instance, scope, email, person } = blueprint;
  const hasSecret = clientAuthentication !== 'none';
  const client =
    hasSecret && scope !== '' ? ['client'] : ['clientId', hasSecret && 'clientSecret', scope !== '' && 'scope'];
  const fields = [instance && 'instanceUrl', ...client, email === 'unverified' && 'trustUnverifiedEmail'].filter(
    (field) => typeof field === 'string',
  );
  const instanceField = `instanceUrl: instanceUrl(${instance?.isDefault ? 'defaultInstance' : ''})`;
  const spelled: Record<string, string> = { instanceUrl: instanceField, client: '...client' };
  const guards = isOpenId(blueprint) ? [] : ['userId'];
  const hasTexts = !isOpenId(blueprint) && [person.name, person.avatar, email !== 'none' && person.email].some(Boolean);
  return lines(
    importOf([...fields, 'connectorConfig', ...guards, ...(hasTexts ? ['optionalText'] : [])], '@logto-social/oauth2'),
    !isOpenId(blueprint) && `import { z } from 'zod';`,
    instance?.isDefault && `import { defaultInstance } from './constant.ts';`,
    '',
    `export const config = connectorConfig({ ${fields.map((field) => spelled[field] ?? field).join(', ')} });`,
    !isOpenId(blueprint) && '',
    !isOpenId(blueprint) && `/** ${documentation} */`,
    !isOpenId(blueprint) && `export const profileGuard = ${profileGuard(blueprint)};`,
  );
};
