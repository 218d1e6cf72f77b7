/** What a package is called where it is packed, and where it is installed. */
export type ConnectorFiles = {
  /** The file that packing it gives, as npm and pnpm name it. */
  tarball: string;
  /** The folder that `logto connector add` unpacks it into. */
  directory: string;
};

/** The names of a version of a package. */
export const connectorFiles = ({ name, version }: { name: string; version: string }): ConnectorFiles => {
  const directory = name.replaceAll('/', '-');
  return { directory, tarball: `${directory.replaceAll('@', '')}-${version}.tgz` };
};
