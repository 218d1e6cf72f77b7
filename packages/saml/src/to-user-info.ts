import type { SocialUserInfo } from '@logto/connector-kit';
import { failure, socialUserInfo, verifiedWhen } from '@logto-social/oauth2';
import { defaultProfileMap } from './constant.ts';
import type { Profile } from './read-assertion.ts';
import type { Config } from './types.ts';

/**
 * An ID without the white space that a document is laid out with, which has line breaks. Other white space could be part
 * of it, and without it two people would become one.
 */
const readId = (text: string): string | undefined => {
  const around = [text.slice(0, text.length - text.trimStart().length), text.slice(text.trimEnd().length)];
  return around.every((space) => space === '' || space.includes('\n')) ? text.trim() : undefined;
};

/**
 * Makes a user of a profile, as the administrator has mapped it.
 *
 * SAML knows no flag that says whether an address is the person's own. Where the identity provider has an attribute for
 * it the map names that, and otherwise the administrator decides (`trustUnverifiedEmail`).
 *
 * @throws ConnectorError `responseInvalid` where the profile has no ID, or more than one, or one with white space around
 *   it.
 */
export const toUserInfo = (profile: Profile, config: Config): SocialUserInfo => {
  const valuesOf = (key: keyof typeof defaultProfileMap) => {
    const name = config.profileMap?.[key] ?? defaultProfileMap[key];
    return Object.hasOwn(profile, name) ? profile[name] : undefined;
  };
  const first = (key: keyof typeof defaultProfileMap) => [valuesOf(key)].flat()[0]?.trim();
  const written = valuesOf('id');
  const id = typeof written === 'string' ? readId(written) : undefined;
  if (!id) throw failure('responseInvalid', { field: 'id' });
  return socialUserInfo(
    {
      id,
      name: first('name'),
      avatar: first('avatar'),
      email: verifiedWhen(first('emailVerified'), first('email')),
      phone: verifiedWhen(first('phoneVerified'), first('phone')),
    },
    config,
    profile,
  );
};
