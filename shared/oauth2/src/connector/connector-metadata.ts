import { type ConnectorMetadata, ConnectorPlatform } from '@logto/connector-kit';

/** What only a provider can say of itself. */
export type ProviderDescription = {
  /** The package's name without its prefix. */
  provider: string;
  /** The provider's own name for itself, by language; English alone where it is the same everywhere. */
  name: { en: string; 'zh-CN'?: string; 'tr-TR'?: string; ko?: string };
  /** The key of the identity in a user's record: `provider` unless Logto's own connector has another. */
  target?: string;
  /** Where it can be used: everywhere unless the provider tells websites and native apps apart. */
  platform?: ConnectorPlatform;
  /** Whether the folder holds a `logo-dark.svg` for dark backgrounds. */
  hasDarkLogo?: boolean;
  /** Whether the administrator names the target, as with the generic connectors. */
  isStandard?: boolean;
};

/**
 * A connector's metadata, less what its configuration decides. The factory ID `social-<provider>` is none of Logto's
 * own, which the host would refuse to start with.
 */
export const connectorMetadata = ({
  provider,
  name,
  target = provider,
  platform = ConnectorPlatform.Universal,
  hasDarkLogo,
  isStandard,
}: ProviderDescription) => {
  const inLanguage = (language: keyof typeof name) => name[language] ?? name.en;
  return {
    id: `social-${provider}`,
    target,
    platform,
    name: { en: name.en, 'zh-CN': inLanguage('zh-CN'), 'tr-TR': inLanguage('tr-TR'), ko: inLanguage('ko') },
    description: {
      en: `Sign in with ${name.en}.`,
      'zh-CN': `使用 ${inLanguage('zh-CN')} 登录。`,
      'tr-TR': `${inLanguage('tr-TR')} ile oturum açın.`,
      ko: `${inLanguage('ko')} 계정으로 로그인합니다.`,
    },
    logo: './logo.svg',
    logoDark: hasDarkLogo ? './logo-dark.svg' : null,
    readme: './README.md',
    ...(isStandard && { isStandard }),
  } satisfies ConnectorMetadata;
};
