import type { ClientConfig } from '../configuration/connector-config.ts';
import { attempt } from '../http/attempt.ts';
import { type Identity, socialUserInfo } from '../identity/identity.ts';
import { requestUserInfo, type UserInfoRequest } from './request-user-info.ts';
import type { GetUserInfo } from './user-info.ts';

/** Where a provider says who the person is, and where it lists their addresses. */
export type UserInfoAndEmails<Profile, Emails> = {
  user: UserInfoRequest<Profile>;
  emails: UserInfoRequest<Emails>;
  /** `emails` is undefined where the token may not read them, or the endpoint fails. */
  toUserInfo: (profile: Profile, emails: Emails | undefined) => Identity;
};

/**
 * A `getUserInfo` for a provider that lists the addresses, each with a flag, at an endpoint of their own. Both are asked
 * side by side; nobody needs an address to be who they are.
 */
export const userInfoAndEmails =
  <Config extends ClientConfig, Profile, Emails>({
    user: userRequest,
    emails: emailsRequest,
    toUserInfo,
  }: UserInfoAndEmails<Profile, Emails>): GetUserInfo<Config> =>
  async (config, { accessToken }) => {
    const [user, emails] = await Promise.all([
      requestUserInfo(userRequest, accessToken),
      attempt(() => requestUserInfo(emailsRequest, accessToken)),
    ]);
    return socialUserInfo(toUserInfo(user.profile, emails?.profile), config, { user: user.raw, emails: emails?.raw });
  };
