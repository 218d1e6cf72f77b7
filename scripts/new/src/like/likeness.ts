/** A provider whose folder begins like that of another, its pattern. */
export type Likeness = {
  pattern: { provider: string; name: string };
  provider: string;
  name: string;
  documentation: string;
  hasDarkLogo: boolean;
  /** Whether two public catalogues know it. */
  isCatalogued: boolean;
  /** Addresses of the pattern, and those of the provider in their place. */
  replaced: Readonly<Record<string, string>>;
};
