import { type ConnectorError, ConnectorErrorCodes } from '@logto/connector-kit';

/** What an error of the provider's own may be said to stand for, by the code that the host is to get. */
const kinds: Readonly<Partial<Record<ConnectorErrorCodes, string>>> = {
  [ConnectorErrorCodes.AuthorizationFailed]: 'accessDenied',
  [ConnectorErrorCodes.SocialAuthCodeInvalid]: 'grantInvalid',
  [ConnectorErrorCodes.InvalidConfig]: 'clientInvalid',
  [ConnectorErrorCodes.SocialAccessTokenInvalid]: 'accessTokenInvalid',
  [ConnectorErrorCodes.RateLimitExceeded]: 'rateLimited',
};

const said = (error: ConnectorError): string | undefined => {
  const { error: code, errorDescription = '' }: { error?: unknown; errorDescription?: unknown } = Object(error.data);
  if (typeof code === 'string') return code;
  // An error without a code goes by its whole message.
  return String(errorDescription).split('The provider says: ')[1];
};

/**
 * What to mend where a connector makes another failure of what a provider reported.
 *
 * @param error the failure that it made.
 * @param code what the failure should have been.
 */
export const errorMend = (error: ConnectorError, code: ConnectorErrorCodes): string => {
  const kind = kinds[code];
  if (error.code === code || !kind) return error.message;
  const key = said(error);
  const isRead = error.code !== ConnectorErrorCodes.InvalidResponse;
  if (key && isRead) {
    return `Add ${JSON.stringify(key)}: '${kind}' to \`errors\` in constant.ts, and give \`errors\` to the endpoint: it should end in ${code}, and ended in ${error.code}.`;
  }
  return `It should end in ${code}, and ended in ${error.code}: ${error.message} If the provider has errors of its own shape, let \`readAnswer\` of the endpoint put them into the standard's, and \`errors\` in constant.ts say that they stand for '${kind}'.`;
};
