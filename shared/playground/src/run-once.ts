import type { Decision } from './counterpart.ts';
import type { Connector } from './find-connectors.ts';
import type { Sandbox } from './sandbox.ts';
import { decideSignIn, finishSignIn, type SignIn } from './sign-in.ts';

/**
 * A whole sign-in without a browser.
 *
 * @throws where the provider would show an error page, or sends the browser back with another `state`.
 */
export const runOnce = async (
  { begin }: Sandbox,
  connector: Connector,
  { redirectUri, decision }: { redirectUri: string; decision: Decision },
): Promise<SignIn> => {
  const signIn = await begin(connector, redirectUri);
  if (!signIn.authorizationUri) return signIn;
  const decided = await decideSignIn(signIn, signIn.authorizationUri, decision);
  if (!decided.callback) return decided;
  if (decided.callback.state !== signIn.state) {
    throw new Error('The callback belongs to another sign-in: its state differs.');
  }
  return finishSignIn(decided, decided.callback);
};
