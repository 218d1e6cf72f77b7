import { createHash } from 'node:crypto';
import type { Registry } from './start-registry.ts';

/**
 * Puts one version of a package into the registry, as `npm publish` does, and without starting it.
 * https://github.com/npm/registry/blob/main/docs/REGISTRY-API.md
 *
 * @param manifest its `package.json`.
 * @param tarball the bytes of the packed package.
 * @param tag the dist-tag that stands for this version.
 * @throws where the registry refuses it.
 */
export const putPackage = async (
  { url, token }: Registry,
  manifest: { name: string; version: string },
  tarball: Buffer,
  tag: string,
): Promise<void> => {
  const { name, version } = manifest;
  const file = `${name}-${version}.tgz`;
  const dist = {
    tarball: `${url}${name}/-/${file}`,
    integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}`,
    shasum: createHash('sha1').update(tarball).digest('hex'),
  };
  const attachment = {
    content_type: 'application/octet-stream',
    data: tarball.toString('base64'),
    length: tarball.length,
  };
  const response = await fetch(url + encodeURIComponent(name), {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      _id: name,
      name,
      'dist-tags': { [tag]: version },
      versions: { [version]: { ...manifest, _id: `${name}@${version}`, dist } },
      _attachments: { [file]: attachment },
    }),
  });
  if (!response.ok) throw new Error(`The registry answers ${response.status} to ${name}@${version}.`);
};
