import { type ConnectorError, ConnectorErrorCodes } from '@logto/connector-kit';
import en from '@logto/phrases/lib/locales/en/index.js';
import zhCN from '@logto/phrases/lib/locales/zh-cn/index.js';
import i18next from 'i18next';

const phrases = i18next.createInstance();
await phrases.init({ fallbackLng: 'en', resources: { en, 'zh-CN': zhCN } });

/** The codes that the host gives a phrase of its own, and nothing to put into it. */
const fixed: ReadonlySet<string> = new Set([
  ConnectorErrorCodes.InvalidMetadata,
  ConnectorErrorCodes.InvalidConfigGuard,
  ConnectorErrorCodes.InvalidRequestParameters,
  ConnectorErrorCodes.InsufficientRequestParameters,
  ConnectorErrorCodes.InvalidConfig,
  ConnectorErrorCodes.InvalidCertificate,
  ConnectorErrorCodes.InvalidResponse,
  ConnectorErrorCodes.SocialAuthCodeInvalid,
  ConnectorErrorCodes.SocialAccessTokenInvalid,
  ConnectorErrorCodes.SocialIdTokenInvalid,
  ConnectorErrorCodes.AuthorizationFailed,
  ConnectorErrorCodes.TemplateNotFound,
  ConnectorErrorCodes.NotImplemented,
  ConnectorErrorCodes.RateLimitExceeded,
]);

const descriptionOf = (data: unknown): string =>
  typeof data === 'object' && data && 'errorDescription' in data && typeof data.errorDescription === 'string'
    ? data.errorDescription
    : JSON.stringify(data);

/**
 * What the sign-in page shows of an error: the host's phrase for its code, in the language of the page.
 *
 * @see https://github.com/logto-io/logto/blob/master/packages/core/src/middleware/koa-connector-error-handler.ts
 * @see https://github.com/logto-io/logto/blob/master/packages/core/src/errors/RequestError/index.ts
 * @see https://github.com/logto-io/logto/blob/master/packages/experience/src/hooks/use-error-handler.ts
 */
export const pageMessage = ({ code, data }: ConnectorError, language: 'en' | 'zh-CN' = 'en'): string =>
  phrases.t(`errors:connector.${code}`, {
    lng: language,
    ...(!fixed.has(code) && { errorDescription: descriptionOf(data) }),
    interpolation: { escapeValue: false },
  });
