import type { SocialUserInfo } from '@logto/connector-kit';
import type { ClientConfig } from '../configuration/connector-config.ts';
import { type FromConfig, fromConfig } from '../configuration/from-config.ts';
import { type Identity, socialUserInfo } from '../identity/identity.ts';
import type { Flow } from '../session/flow.ts';
import type { TokenResponse } from '../token/token-response.ts';
import { requestUserInfo, type UserInfoRequest } from './request-user-info.ts';

/** Finds out who the person is: the last of a connector's four functions. */
export type GetUserInfo<Config, Tokens = TokenResponse> = (
  config: Config,
  tokens: Tokens,
  flow: Flow,
) => Promise<SocialUserInfo>;

/** A provider's user info endpoint, and what its answer means. */
export type UserInfoEndpoint<Config, Profile> = Omit<UserInfoRequest<Profile>, 'endpoint'> & {
  endpoint: FromConfig<Config, string>;
  toUserInfo: (profile: Profile) => Identity;
};

/**
 * A `getUserInfo` that asks one endpoint with the access token.
 *
 * @param userInfoEndpoint the endpoint, the guard of its answer, and who that answer describes.
 */
export const userInfo =
  <Config extends ClientConfig, Profile>({
    endpoint,
    toUserInfo,
    ...request
  }: UserInfoEndpoint<Config, Profile>): GetUserInfo<Config> =>
  async (config, { accessToken }) => {
    const url = await fromConfig(endpoint, config);
    const { profile, raw } = await requestUserInfo({ ...request, endpoint: url }, accessToken);
    return socialUserInfo(toUserInfo(profile), config, raw);
  };
