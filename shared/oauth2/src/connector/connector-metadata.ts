import { type ConnectorMetadata, ConnectorPlatform } from '@logto/connector-kit';

/** A text in the languages of Logto's console; English alone where it is the same everywhere, or nobody has translated it. */
export type InLanguages = { en: string; 'zh-CN'?: string; 'tr-TR'?: string; ko?: string };

/** What only a provider can say of itself. */
export type ProviderDescription = {
  /** The package's name without its prefix. */
  provider: string;
  /** The provider's own name for itself. */
  name: InLanguages;
  /** What the provider is, and who has accounts there: what an administrator chooses by. */
  description: InLanguages;
  /** The key of the identity in a user's record: `provider` unless Logto's own connector has another. */
  target?: string;
  /** Where it can be used: everywhere unless the provider tells websites and native apps apart. */
  platform?: ConnectorPlatform;
  /** Whether the folder holds a `logo-dark.svg` for dark backgrounds. */
  hasDarkLogo?: boolean;
  /** Whether the administrator names the target, as with the generic connectors. */
  isStandard?: boolean;
};

const inLanguages = ({ en, ...others }: InLanguages) => ({ en, 'zh-CN': en, 'tr-TR': en, ko: en, ...others });

/**
 * A connector's metadata, less what its configuration decides. The factory ID `social-<provider>` is none of Logto's
 * own, which the host would refuse to start with.
 *
 * The target of a standard connector stands for the one that the administrator names. It is the factory ID, since
 * Logto's console shows connectors of one target as one.
 *
 * @see https://github.com/logto-io/logto/blob/master/packages/console/src/pages/Connectors/utils.ts
 */
export const connectorMetadata = ({
  provider,
  name,
  description,
  isStandard,
  target = isStandard ? `social-${provider}` : provider,
  platform = ConnectorPlatform.Universal,
  hasDarkLogo,
}: ProviderDescription) =>
  ({
    id: `social-${provider}`,
    target,
    platform,
    name: inLanguages(name),
    description: inLanguages(description),
    logo: './logo.svg',
    logoDark: hasDarkLogo ? './logo-dark.svg' : null,
    readme: './README.md',
    ...(isStandard && { isStandard }),
  }) satisfies ConnectorMetadata;
