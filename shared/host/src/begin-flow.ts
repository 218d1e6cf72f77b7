import type { ConnectorSession, SocialConnector } from '@logto/connector-kit';

/** The redirect URI that a host shows for a connector. */
export const redirectUri = 'https://logto.example.com/callback/connector-id';

/** What the first half of a sign-in leaves behind. */
export type Begun = { uri: string; session: ConnectorSession };

/** The first half of a sign-in, as the host drives it. */
export const beginFlow = async (connector: SocialConnector): Promise<Begun> => {
  let session: ConnectorSession = {};
  const uri = await connector.getAuthorizationUri(
    {
      state: 'state-of-the-host',
      redirectUri,
      connectorId: 'connector-id',
      connectorFactoryId: connector.metadata.id,
      jti: 'jti',
      headers: {},
    },
    async (next) => {
      session = next;
    },
  );
  return { uri, session };
};
