/** A mutant that no test can tell from the program, or that is no worse, and why. */
export type Equivalent = {
  file: string;
  /** The line where it begins, less its indentation. */
  on: string;
  /** What is changed into what, as a run prints it. */
  change: string;
  reason: string;
};

/** Mutants of one reason, by the file where each is. */
const because = (
  reason: string,
  mutants: Readonly<Record<string, readonly (readonly [on: string, change: string])[]>>,
) =>
  Object.entries(mutants).flatMap(([file, all]) =>
    all.map(([on, change]): Equivalent => ({ file, on, change, reason })),
  );

export const equivalents: readonly Equivalent[] = [
  ...because('What is counted ends there.', {
    'shared/alipay/src/member-text.ts': [
      ['for (let at = 0; at < json.length; at += 1) {', 'at < json.length → at <= json.length'],
    ],
    'shared/oauth2/src/errors/mask-secrets.ts': [
      ['for (let at = 0; at < text.length; at += 1) {', 'at < text.length → at <= text.length'],
    ],
  }),
  ...because('The stars stand in the same place, at one end of what they hide or the other.', {
    'shared/oauth2/src/errors/mask-secrets.ts': [[`else if (!isHidden(at - 1)) masked += '***';`, 'at - 1 → at + 1']],
  }),
  ...because('Another reading of the same text finds it as well.', {
    'shared/oauth2/src/errors/mask-secrets.ts': [
      [
        `const secret = given.length > text.length ? '' : shown(asItIs(given)).text.trim();`,
        'shown(asItIs(given)).text.trim() → shown(asItIs(given)).text',
      ],
      [`return code <= 0x10ffff ? String.fromCodePoint(code) : '';`, 'code <= 0x10ffff → code < 0x10ffff'],
    ],
  }),
  ...because('The compiler asks for a default where the value is always there.', {
    'packages/apple/src/signing-key.ts': [
      [
        `const p256Key = (key: KeyObject) => (key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? key : undefined);`,
        'key.asymmetricKeyDetails?.namedCurve → key.asymmetricKeyDetails.namedCurve',
      ],
    ],
    'packages/microsoft/src/provider.ts': [
      [`const tenant = issuer.split('/')[3] ?? '';`, `issuer.split('/')[3] ?? '' → issuer.split('/')[3]`],
      [`const tenant = issuer.split('/')[3] ?? '';`, `'' → 'something'`],
    ],
    'packages/oidc/src/provider.ts': [
      [
        'config.authorizationEndpoint || known?.authorizationEndpoint,',
        'known?.authorizationEndpoint → known.authorizationEndpoint',
      ],
      [
        `tokenEndpoint: required('tokenEndpoint', config.tokenEndpoint || known?.tokenEndpoint),`,
        'known?.tokenEndpoint → known.tokenEndpoint',
      ],
      [
        `jwksUri: required('idTokenVerificationConfig', idTokenVerificationConfig?.jwksUri ?? known?.jwksUri),`,
        'known?.jwksUri → known.jwksUri',
      ],
    ],
    'packages/oidc/src/types.ts': [
      [
        `guard: optionalProviderUrl.refine((url) => !/\\?|\\/\\.well-known(\\/|$)/.test(url ?? ''), issuerHint),`,
        `url ?? '' → url`,
      ],
      [
        `guard: optionalProviderUrl.refine((url) => !/\\?|\\/\\.well-known(\\/|$)/.test(url ?? ''), issuerHint),`,
        `'' → 'something'`,
      ],
    ],
    'packages/saml/src/canonicalize.ts': [
      [
        'const escaped = (character: string): string => escapes[character] ?? character;',
        'escapes[character] ?? character → escapes[character] || character',
      ],
      [
        'const escaped = (character: string): string => escapes[character] ?? character;',
        'escapes[character] ?? character → escapes[character]',
      ],
    ],
    'packages/saml/src/parse-xml.ts': [
      [`if (entity) return entities[entity] ?? '';`, `entities[entity] ?? '' → entities[entity]`],
      [`if (entity) return entities[entity] ?? '';`, `'' → 'something'`],
      [`const [first = '', second] = qualified.split(':');`, `'' → undefined`],
      [`const [first = '', second] = qualified.split(':');`, `'' → 'something'`],
      [
        'written.push([attributeName, attributeValue(quoted ?? singlyQuoted)]);',
        'quoted ?? singlyQuoted → quoted || singlyQuoted',
      ],
      [`const document: OpenElement = makeElement('', [], outer);`, `'' → 'something'`],
      [
        'const found = pattern.exec(source) ?? undefined;',
        'pattern.exec(source) ?? undefined → pattern.exec(source) || undefined',
      ],
      ['const found = pattern.exec(source) ?? undefined;', 'pattern.exec(source) ?? undefined → pattern.exec(source)'],
      ['const parent = open.at(-1) ?? document;', 'open.at(-1) ?? document → open.at(-1) || document'],
      ['const parent = open.at(-1) ?? document;', 'open.at(-1) ?? document → open.at(-1)'],
      [`const [, attributeName = '', quoted, singlyQuoted = ''] = found;`, `'' → undefined`],
      [`const [, attributeName = '', quoted, singlyQuoted = ''] = found;`, `'' → 'something'`],
    ],
    'packages/saml/src/read-assertion.ts': [
      [
        `const timeOf = (element: XmlElement, name: string) => Date.parse(attributeOf(element, name) ?? '');`,
        `attributeOf(element, name) ?? '' → attributeOf(element, name)`,
      ],
      [
        `const timeOf = (element: XmlElement, name: string) => Date.parse(attributeOf(element, name) ?? '');`,
        `'' → 'something'`,
      ],
      [
        `[...values].map(([name, [first = '', ...rest]]) => [name, rest.length > 0 ? [first, ...rest] : first]),`,
        `'' → undefined`,
      ],
      [
        `[...values].map(([name, [first = '', ...rest]]) => [name, rest.length > 0 ? [first, ...rest] : first]),`,
        `'' → 'something'`,
      ],
    ],
    'packages/saml/src/verified-signature.ts': [
      [
        'const text = written && canonicalization && canonicalize(written, canonicalization, signedInfoLimits.length);',
        'written && canonicalization → canonicalization',
      ],
      [
        'const info = signature && verifiedInfo(signature, trust);',
        'signature && verifiedInfo(signature, trust) → verifiedInfo(signature, trust)',
      ],
      ['if (!signature || !reference) return undefined;', '!signature || !reference → !reference'],
    ],
    'packages/wecom/src/index.ts': [
      [
        `if (/wxwork/i.test(request.headers.userAgent ?? '')) return innerUri(config, flow, request);`,
        `'' → 'something'`,
      ],
      [
        `if (/wxwork/i.test(request.headers.userAgent ?? '')) return innerUri(config, flow, request);`,
        `request.headers.userAgent ?? '' → request.headers.userAgent`,
      ],
    ],
    'shared/alipay/src/encode-gbk.ts': [
      [`const character = characters[index] ?? '';`, `characters[index] ?? '' → characters[index]`],
      [`const character = characters[index] ?? '';`, `'' → 'something'`],
    ],
    'shared/oauth2/src/client-authentication/jwt-signing-key.ts': [
      [
        'const { namedCurve, modulusLength = shortestModulus } = key.asymmetricKeyDetails ?? {};',
        'key.asymmetricKeyDetails ?? {} → key.asymmetricKeyDetails',
      ],
      [
        `const algorithm = algorithms[namedCurve ?? key.asymmetricKeyType ?? ''];`,
        `namedCurve ?? key.asymmetricKeyType ?? '' → namedCurve ?? key.asymmetricKeyType`,
      ],
      [`const algorithm = algorithms[namedCurve ?? key.asymmetricKeyType ?? ''];`, `'' → 'something'`],
    ],
    'shared/oauth2/src/client-authentication/read-pem.ts': [
      [`const [bare = '', ...blocks] = line.split('BEGIN ');`, `'' → undefined`],
      [`const [bare = '', ...blocks] = line.split('BEGIN ');`, `'' → 'something'`],
      [`const [body = ''] = block.slice(label.length).replace(/^-+/, '').split('--');`, `'' → undefined`],
      [`const [body = ''] = block.slice(label.length).replace(/^-+/, '').split('--');`, `'' → 'something'`],
    ],
    'shared/oauth2/src/client-authentication/read-private-key.ts': [
      [
        'const lines = bytes',
        `bytes .toString('base64') .match(/.{1,64}/g) ?.join → bytes .toString('base64') .match(/.{1,64}/g).join`,
      ],
    ],
    'shared/oauth2/src/configuration/provider-url.ts': [
      [
        `return source === undefined ? loopback.test(named.hostname) : plainUrl(source)?.protocol === 'http:';`,
        'plainUrl(source)?.protocol → plainUrl(source).protocol',
      ],
    ],
    'shared/oauth2/src/errors/mask-secrets.ts': [
      [
        'const place = { from: places[index]?.from ?? 0, to: places[copied - 1]?.to ?? 0 };',
        'places[index]?.from ?? 0 → places[index]?.from || 0',
      ],
      [
        'const place = { from: places[index]?.from ?? 0, to: places[copied - 1]?.to ?? 0 };',
        'places[index]?.from ?? 0 → places[index]?.from',
      ],
      [
        'const place = { from: places[index]?.from ?? 0, to: places[copied - 1]?.to ?? 0 };',
        'places[index]?.from → places[index].from',
      ],
      ['const place = { from: places[index]?.from ?? 0, to: places[copied - 1]?.to ?? 0 };', '0 → 1'],
      [
        'const place = { from: places[index]?.from ?? 0, to: places[copied - 1]?.to ?? 0 };',
        'places[copied - 1]?.to ?? 0 → places[copied - 1]?.to || 0',
      ],
      [
        'const place = { from: places[index]?.from ?? 0, to: places[copied - 1]?.to ?? 0 };',
        'places[copied - 1]?.to ?? 0 → places[copied - 1]?.to',
      ],
      [
        'const place = { from: places[index]?.from ?? 0, to: places[copied - 1]?.to ?? 0 };',
        'places[copied - 1]?.to → places[copied - 1].to',
      ],
      [
        'found.push({ from: places[at]?.from ?? 0, to: places[end - 1]?.to ?? 0 });',
        'places[at]?.from ?? 0 → places[at]?.from || 0',
      ],
      [
        'found.push({ from: places[at]?.from ?? 0, to: places[end - 1]?.to ?? 0 });',
        'places[at]?.from ?? 0 → places[at]?.from',
      ],
      [
        'found.push({ from: places[at]?.from ?? 0, to: places[end - 1]?.to ?? 0 });',
        'places[at]?.from → places[at].from',
      ],
      ['found.push({ from: places[at]?.from ?? 0, to: places[end - 1]?.to ?? 0 });', '0 → 1'],
      [
        'found.push({ from: places[at]?.from ?? 0, to: places[end - 1]?.to ?? 0 });',
        'places[end - 1]?.to ?? 0 → places[end - 1]?.to || 0',
      ],
      [
        'found.push({ from: places[at]?.from ?? 0, to: places[end - 1]?.to ?? 0 });',
        'places[end - 1]?.to ?? 0 → places[end - 1]?.to',
      ],
      [
        'found.push({ from: places[at]?.from ?? 0, to: places[end - 1]?.to ?? 0 });',
        'places[end - 1]?.to → places[end - 1].to',
      ],
    ],
    'shared/oauth2/src/errors/parse-with.ts': [
      [
        `const unknownKeys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];`,
        'issue?.code → issue.code',
      ],
      [
        `throw failure(kind, { field: [...(issue?.path ?? []), ...unknownKeys].join('.') });`,
        'issue?.path ?? [] → issue?.path',
      ],
      [
        `throw failure(kind, { field: [...(issue?.path ?? []), ...unknownKeys].join('.') });`,
        'issue?.path → issue.path',
      ],
    ],
    'shared/oauth2/src/http/expiring-cache.ts': [
      [
        'if (kept.size > mostEntries && oldest !== undefined) kept.delete(oldest);',
        'kept.size > mostEntries && oldest !== undefined → kept.size > mostEntries',
      ],
      [
        'value.catch(() => kept.get(key)?.value === value && kept.delete(key));',
        'kept.get(key)?.value → kept.get(key).value',
      ],
    ],
    'shared/oauth2/src/http/http-request.ts': [
      ['await wait(milliseconds ?? pause);', 'milliseconds ?? pause → milliseconds'],
    ],
    'shared/oauth2/src/id-token/open-id-connect.ts': [
      [
        'return asText(answer?.profile.sub) === sub ? { ...answer?.profile, sub } : undefined;',
        'answer?.profile → answer.profile',
      ],
    ],
    'shared/oauth2/src/id-token/verify-id-token.ts': [
      ['const { iss, sub, aud, azp, iat = 0 } = payload;', '0 → undefined'],
      ['const { iss, sub, aud, azp, iat = 0 } = payload;', '0 → 1'],
    ],
  }),
  ...because('Both are true, or false, of the same values.', {
    'packages/saml/src/remember-assertion.ts': [
      [
        'if (known !== undefined && known > Date.now()) return false;',
        'known !== undefined && known > Date.now() → known > Date.now()',
      ],
    ],
    'packages/wecom/src/application-token.ts': [
      [
        'error instanceof ConnectorError && error.code === ConnectorErrorCodes.SocialAccessTokenInvalid;',
        'error instanceof ConnectorError && error.code === ConnectorErrorCodes.SocialAccessTokenInvalid → error.code === ConnectorErrorCodes.SocialAccessTokenInvalid',
      ],
    ],
    'shared/oauth2/src/authorization/authorization-callback.ts': [
      [
        'return { accepts: (iss) => issuer === undefined || [issuer].flat().includes(iss), isRequired: false };',
        ', isRequired: false → nothing',
      ],
      ['throw providerFailure(readProviderError(callback, 200) ?? {}, secrets, {}, otherwise);', '200 → 0'],
    ],
    'shared/oauth2/src/errors/provider-failure.ts': [
      [
        'key !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;',
        'key !== undefined && Object.hasOwn(record, key) → Object.hasOwn(record, key)',
      ],
    ],
    'shared/oauth2/src/http/http-request.ts': [
      [
        'if (response && milliseconds === undefined) return response;',
        'response && milliseconds === undefined → milliseconds === undefined',
      ],
      [`const [, charset = 'utf-8'] = /charset="?([\\w.:-]+)/i.exec(contentType) ?? [];`, `'utf-8' → undefined`],
      [`const [, charset = 'utf-8'] = /charset="?([\\w.:-]+)/i.exec(contentType) ?? [];`, `'utf-8' → ''`],
    ],
    'shared/oauth2/src/id-token/verify-id-token.ts': [
      [
        `if (error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC')`,
        `error instanceof errors.JOSEError && error.code === 'ERR_JOSE_GENERIC' → error.code === 'ERR_JOSE_GENERIC'`,
      ],
      [
        `typeof typ === 'string' && /^(application\\/)?jwt$/i.test(typ);`,
        `typeof typ === 'string' && /^(application\\/)?jwt$/i.test(typ) → /^(application\\/)?jwt$/i.test(typ)`,
      ],
      [
        `if (!iss || !issuers.includes(iss)) throw refuse('iss');`,
        '!iss || !issuers.includes(iss) → !issuers.includes(iss)',
      ],
    ],
    'shared/oauth2/src/identity/host-values.ts': [
      ['return at > 0 && dot > at + 1 ? address : undefined;', 'at > 0 → at >= 0'],
    ],
  }),
  ...because('What is there is never empty, so both fall back for the same.', {
    'packages/github/src/index.ts': [
      [
        '{ id, name: name ?? login, avatar, email: verifiedWhen(primary?.verified, primary?.email) },',
        'name ?? login → name || login',
      ],
    ],
    'packages/oauth2/src/map-profile.ts': [
      [
        'const paths = Object.entries(defaultProfileMap).map(([name, usual]) => [name, places[name] ?? usual] as const);',
        'places[name] ?? usual → places[name] || usual',
      ],
    ],
    'packages/oidc/src/claims.ts': [
      [
        'return { ...identity, phone: identity.phone?.isVerified ? identity.phone : (otherPhone ?? identity.phone) };',
        'otherPhone ?? identity.phone → otherPhone || identity.phone',
      ],
      [
        'return { ...identity, phone: identity.phone?.isVerified ? identity.phone : (otherPhone ?? identity.phone) };',
        'otherPhone ?? identity.phone → otherPhone',
      ],
    ],
    'packages/oidc/src/id-token-verification.ts': [
      [
        `return Number.parseFloat(span.replace(/^\\+ ?/, '')) * (secondsOf[unit] ?? 1);`,
        'secondsOf[unit] ?? 1 → secondsOf[unit] || 1',
      ],
    ],
    'packages/oidc/src/provider.ts': [
      [
        `jwksUri: required('idTokenVerificationConfig', idTokenVerificationConfig?.jwksUri ?? known?.jwksUri),`,
        'idTokenVerificationConfig?.jwksUri ?? known?.jwksUri → idTokenVerificationConfig?.jwksUri || known?.jwksUri',
      ],
    ],
    'packages/saml/src/identity-provider.ts': [
      [
        'const signInEndpoint = location ?? config.signInEndpoint;',
        'location ?? config.signInEndpoint → location || config.signInEndpoint',
      ],
    ],
    'packages/saml/src/parse-xml.ts': [
      [
        `const [, slash] = read(tagEnd) ?? refuse('a tag');`,
        `read(tagEnd) ?? refuse('a tag') → read(tagEnd) || refuse('a tag')`,
      ],
    ],
    'packages/wecom/src/application-token.ts': [
      [
        'application.issued = asked ?? requestIssued(client);',
        'asked ?? requestIssued(client) → asked || requestIssued(client)',
      ],
    ],
    'packages/wecom/src/get-access-token.ts': [
      ['const id = raw.userid ?? raw.openid;', 'raw.userid ?? raw.openid → raw.userid || raw.openid'],
    ],
    'packages/wecom/src/get-user-info.ts': [
      [
        'const avatar = detail.avatar ?? member.avatar;',
        'detail.avatar ?? member.avatar → detail.avatar || member.avatar',
      ],
      [
        'return socialUserInfo({ id, name: member.name ?? id, avatar, email }, config, { ...raw, ...member, ...detail });',
        'member.name ?? id → member.name || id',
      ],
    ],
    'shared/alipay/src/gateway-error.ts': [
      [
        'error: names.find((name) => Object.hasOwn(errors, name)) ?? names[0],',
        'names.find((name) => Object.hasOwn(errors, name)) ?? names[0] → names.find((name) => Object.hasOwn(errors, name)) || names[0]',
      ],
    ],
    'shared/alipay/src/read-callback.ts': [
      [
        'export const readCallback: ReadCallback = (callback) => ({ ...callback, code: callback.auth_code ?? callback.code });',
        'callback.auth_code ?? callback.code → callback.auth_code || callback.code',
      ],
    ],
    'shared/alipay/src/user-info.ts': [['const id = user_id ?? open_id;', 'user_id ?? open_id → user_id || open_id']],
    'shared/oauth2/src/connector/compose-connector.ts': [
      [
        'return toWireTokenResponse({ ...tokens, idToken: undefined, refreshToken: tokens.refreshToken ?? current });',
        'tokens.refreshToken ?? current → tokens.refreshToken || current',
      ],
    ],
    'shared/oauth2/src/errors/mask-secrets.ts': [
      [
        `if (!name.startsWith('#')) return entities[name] ?? found;`,
        'entities[name] ?? found → entities[name] || found',
      ],
    ],
    'shared/oauth2/src/http/deadline.ts': [
      [
        'const deadlines = shared[name] ?? new AsyncLocalStorage<AbortSignal>();',
        'shared[name] ?? new AsyncLocalStorage<AbortSignal>() → shared[name] || new AsyncLocalStorage<AbortSignal>()',
      ],
    ],
    'shared/oauth2/src/id-token/open-id-connect.ts': [
      ['if (!first || !second || first.isVerified) return first ?? second;', 'first ?? second → first || second'],
    ],
    'shared/oauth2/src/id-token/verify-id-token.ts': [
      [
        'algorithms: [...(further.algorithms ?? algorithms)],',
        'further.algorithms ?? algorithms → further.algorithms || algorithms',
      ],
    ],
    'shared/oauth2/src/token/request-token.ts': [
      [
        'const encoded = (tokenEndpoint.encode ?? formBody)(inItsNames(parameters, tokenEndpoint.names));',
        'tokenEndpoint.encode ?? formBody → tokenEndpoint.encode || formBody',
      ],
      [
        'const read = (tokenEndpoint.readAnswer ?? parseBody)(response);',
        'tokenEndpoint.readAnswer ?? parseBody → tokenEndpoint.readAnswer || parseBody',
      ],
    ],
  }),
  ...because('What is not there is as false, and as good as undefined.', {
    'packages/apple/src/index.ts': [
      ['return socialUserInfo(identity, {}, { ...claims, ...(name && { name }) });', 'name && { name } → { name }'],
    ],
    'packages/oidc/src/claims.ts': [
      [
        `{ acceptStringTypedBooleanClaims = false }: Pick<Config, 'acceptStringTypedBooleanClaims'>,`,
        'false → undefined',
      ],
    ],
    'shared/oauth2/src/id-token/verify-id-token.ts': [
      [
        'const isBound = (claim: unknown, { nonce, isNonceOptional = false }: IdTokenExpectation) => {',
        'false → undefined',
      ],
      ['...(subject !== undefined && { subject }),', 'subject !== undefined && { subject } → { subject }'],
      ['...(typ !== undefined && { typ }),', 'typ !== undefined && { typ } → { typ }'],
      ['...(crit !== undefined && { crit }),', 'crit !== undefined && { crit } → { crit }'],
      [
        '...(maxTokenAge !== undefined && { maxTokenAge }),',
        'maxTokenAge !== undefined && { maxTokenAge } → { maxTokenAge }',
      ],
    ],
    'shared/oauth2/src/identity/identity.ts': [
      [
        '{ trustUnverifiedEmail = false }: object & { trustUnverifiedEmail?: boolean | undefined },',
        'false → undefined',
      ],
    ],
  }),
  ...because('JSON has no such value.', {
    'shared/oauth2/src/configuration/fixed-keys.ts': [
      [
        'const isSaid = ([key, value]: [string, unknown]) => Object.hasOwn(fixed, key) && value === fixed[key];',
        'Object.hasOwn(fixed, key) && value === fixed[key] → value === fixed[key]',
      ],
    ],
    'shared/oauth2/src/id-token/verify-id-token.ts': [
      ['audience: [clientId, ...[further.audience ?? []].flat()],', 'further.audience ?? [] → further.audience'],
    ],
  }),
  ...because('The compiler asks for it; what is spread or stored without it is the same.', {
    'shared/oauth2/src/id-token/verify-id-token.ts': [['return { ...payload, sub };', ', sub → nothing']],
  }),
  ...because('It is checked again below.', {
    'packages/saml/src/parse-xml.ts': [
      [`const [, elementName = refuse('a tag')] = read(tagStart) ?? [];`, `refuse('a tag') → undefined`],
    ],
    'shared/oauth2/src/id-token/verify-id-token.ts': [
      [`requiredClaims: ['iss', 'sub', 'exp', 'iat'],`, `'iss', → nothing`],
      [`requiredClaims: ['iss', 'sub', 'exp', 'iat'],`, `'sub', → nothing`],
    ],
    'shared/oauth2/src/session/session.ts': [
      ['codeVerifier: z.string().min(1).optional(),', 'z.string().min(1) → z.string()'],
      ['codeVerifier: z.string().min(1).optional(),', '1 → 0'],
    ],
  }),
  ...because('It stands at the beginning anyway.', {
    'packages/microsoft/src/cloud.ts': [
      [
        'const externalTenant = /^https:\\/\\/[a-z\\d-]+\\.ciamlogin\\.com$/;',
        '/^https:\\/\\/[a-z\\d-]+\\.ciamlogin\\.com$/ → /https:\\/\\/[a-z\\d-]+\\.ciamlogin\\.com$/',
      ],
    ],
    'packages/oidc/src/id-token-verification.ts': [
      [`return Number.parseFloat(span.replace(/^\\+ ?/, '')) * (secondsOf[unit] ?? 1);`, '/^\\+ ?/ → /\\+ ?/'],
    ],
    'shared/oauth2/src/client-authentication/read-pem.ts': [
      [`const [body = ''] = block.slice(label.length).replace(/^-+/, '').split('--');`, '/^-+/ → /-+/'],
    ],
    'shared/oauth2/src/token/request-token.ts': [
      [`? { method: 'GET', url: withQuery(url, encoded.query), headers, once: true }`, `method: 'GET', → nothing`],
      [
        `...Object.values(credentials.headers ?? {}).map((value) => value.replace(/^\\w+ /, '')),`,
        '/^\\w+ / → /\\w+ /',
      ],
    ],
  }),
  ...because('The compiler asks for it; what is spread, stored or passed without it is the same.', {
    'packages/apple/src/authorization-callback-handler.ts': [
      ['id_token: z.string().optional().catch(undefined),', 'z.string().optional() → z.string()'],
      ['user: nameOfUser.optional().catch(undefined),', 'nameOfUser.optional() → nameOfUser'],
    ],
    'packages/microsoft/src/types.ts': [
      [`code: 'custom',`, `code: 'custom', → nothing`],
      [`code: 'custom',`, `'custom' → ''`],
    ],
    'packages/oidc/src/types.ts': [
      [
        `if (path) context.addIssue({ code: 'custom', path, message: 'Required without an issuer.' });`,
        `code: 'custom', → nothing`,
      ],
      [
        `if (path) context.addIssue({ code: 'custom', path, message: 'Required without an issuer.' });`,
        `'custom' → ''`,
      ],
    ],
    'packages/saml/src/read-assertion.ts': [
      [`if (!conditions || !isMeant) throw invalid('Audience');`, '!conditions || !isMeant → !isMeant'],
    ],
    'packages/saml/src/types.ts': [
      [
        `addIssue({ code: 'custom', path: [read.field], message: \`Expected \${read.expected}.\` });`,
        `code: 'custom', → nothing`,
      ],
      [`addIssue({ code: 'custom', path: [read.field], message: \`Expected \${read.expected}.\` });`, `'custom' → ''`],
    ],
    'packages/wecom/src/application-token.ts': [
      [
        'const application = await applications(keyOf(client), async () => ({ issued: undefined }));',
        'issued: undefined → nothing',
      ],
    ],
    'shared/alipay/src/gateway-client.ts': [
      [`context.addIssue({ code: 'custom', message: 'Expected an RSA public key.' });`, `code: 'custom', → nothing`],
      [`context.addIssue({ code: 'custom', message: 'Expected an RSA public key.' });`, `'custom' → ''`],
    ],
    'shared/alipay/src/gateway-request.ts': [
      [
        'export const signedUrl = (client: GatewayClient, { method, query = {}, form = {} }: GatewayRequest): string => {',
        '{} → undefined',
      ],
    ],
    'shared/alipay/src/user-info.ts': [
      [
        `context.addIssue({ code: 'custom', path: ['user_id'], message: 'neither user_id nor open_id' });`,
        `code: 'custom', → nothing`,
      ],
      [
        `context.addIssue({ code: 'custom', path: ['user_id'], message: 'neither user_id nor open_id' });`,
        `'custom' → ''`,
      ],
    ],
    'shared/oauth2/src/client-authentication/read-private-key.ts': [
      ['const secret = passphrase ? { passphrase } : {};', 'passphrase → true'],
    ],
    'shared/oauth2/src/connector/compose-connector.ts': [
      [
        'return { userInfo, ...(accessToken && { tokenResponse: toWireTokenResponse({ ...tokens, accessToken }) }) };',
        ', accessToken → nothing',
      ],
    ],
    'shared/oauth2/src/http/http-request.ts': [
      ['...(body !== undefined && { body }),', 'body !== undefined && { body } → { body }'],
    ],
    'shared/oauth2/src/identity/email-rule.ts': [
      ['value ? { value, isVerified: undefined } : undefined;', ', isVerified: undefined → nothing'],
    ],
  }),
  ...because('Either is refused.', {
    'packages/microsoft/src/index.ts': [
      [
        `const accepts = (iss: string) => iss === issuer.replaceAll(anyTenant, iss.split('/')[3] ?? '');`,
        `iss.split('/')[3] ?? '' → iss.split('/')[3]`,
      ],
      [
        `const accepts = (iss: string) => iss === issuer.replaceAll(anyTenant, iss.split('/')[3] ?? '');`,
        `'' → 'something'`,
      ],
    ],
    'packages/microsoft/src/tenant.ts': [
      [`const named = typeof tid === 'string' ? tid.toLowerCase() : '';`, `'' → 'something'`],
    ],
    'packages/oauth2/src/map-profile.ts': [['if (!isRecord(profile)) return profile;', '!isRecord(profile) → false']],
    'packages/oidc/src/provider.ts': [
      [`issuer: idTokenVerificationConfig?.issuer ?? known?.issuer ?? (({ iss = '' }) => iss),`, `'' → undefined`],
      [`issuer: idTokenVerificationConfig?.issuer ?? known?.issuer ?? (({ iss = '' }) => iss),`, `'' → 'something'`],
    ],
    'packages/saml/src/decrypt-assertion.ts': [
      [
        'const decipher = createDecipheriv(name, key, encrypted.subarray(0, 12), { authTagLength });',
        'authTagLength → nothing',
      ],
      ['return padded.subarray(0, -(padded.at(-1) ?? 0));', 'padded.at(-1) ?? 0 → padded.at(-1) || 0'],
      ['return padded.subarray(0, -(padded.at(-1) ?? 0));', 'padded.at(-1) ?? 0 → padded.at(-1)'],
      ['return padded.subarray(0, -(padded.at(-1) ?? 0));', '0 → 1'],
      [
        `const isOaep = [\`\${encryption}rsa-oaep-mgf1p\`, \`\${xmlEncryption11}rsa-oaep\`].includes(algorithmOf(method) ?? '');`,
        `algorithmOf(method) ?? '' → algorithmOf(method)`,
      ],
      [
        `const isOaep = [\`\${encryption}rsa-oaep-mgf1p\`, \`\${xmlEncryption11}rsa-oaep\`].includes(algorithmOf(method) ?? '');`,
        `'' → 'something'`,
      ],
      [
        `const decrypt = ciphers.get(algorithmOf(onlyChild(data, encryption, 'EncryptionMethod')) ?? '');`,
        `algorithmOf(onlyChild(data, encryption, 'EncryptionMethod')) ?? '' → algorithmOf(onlyChild(data, encryption, 'EncryptionMethod'))`,
      ],
      [
        `const decrypt = ciphers.get(algorithmOf(onlyChild(data, encryption, 'EncryptionMethod')) ?? '');`,
        `'' → 'something'`,
      ],
    ],
    'packages/saml/src/identity-provider.ts': [
      [
        `new X509Certificate(readPem(certificate, 'CERTIFICATE')?.bytes ?? '').publicKey;`,
        `readPem(certificate, 'CERTIFICATE')?.bytes ?? '' → readPem(certificate, 'CERTIFICATE')?.bytes`,
      ],
      [
        `new X509Certificate(readPem(certificate, 'CERTIFICATE')?.bytes ?? '').publicKey;`,
        `readPem(certificate, 'CERTIFICATE')?.bytes → readPem(certificate, 'CERTIFICATE').bytes`,
      ],
      [`new X509Certificate(readPem(certificate, 'CERTIFICATE')?.bytes ?? '').publicKey;`, `'' → 'something'`],
    ],
    'packages/saml/src/read-response.ts': [
      ['const encoded = isRecord(posted.body) ? posted.body.SAMLResponse : undefined;', 'isRecord(posted.body) → true'],
      [
        `if (typeof encoded !== 'string' || encoded.length > responseLimits.length * 1.5) throw invalid('SAMLResponse');`,
        `typeof encoded !== 'string' || encoded.length > responseLimits.length * 1.5 → encoded.length > responseLimits.length * 1.5`,
      ],
      [
        `if (typeof encoded !== 'string' || encoded.length > responseLimits.length * 1.5) throw invalid('SAMLResponse');`,
        `'SAMLResponse' → ''`,
      ],
    ],
    'packages/saml/src/verified-signature.ts': [
      [
        `const algorithmOf = (element: XmlElement | undefined) => attributeOf(element, 'Algorithm') ?? '';`,
        `attributeOf(element, 'Algorithm') ?? '' → attributeOf(element, 'Algorithm')`,
      ],
      [
        `const algorithmOf = (element: XmlElement | undefined) => attributeOf(element, 'Algorithm') ?? '';`,
        `'' → 'something'`,
      ],
      [
        `const prefixes = attributeOf(onlyChild(method, exclusive, 'InclusiveNamespaces'), 'PrefixList') ?? '';`,
        `'' → 'something'`,
      ],
      [
        `uri: attributeOf(reference, 'URI') ?? '',`,
        `attributeOf(reference, 'URI') ?? '' → attributeOf(reference, 'URI')`,
      ],
      [`uri: attributeOf(reference, 'URI') ?? '',`, `'' → 'something'`],
    ],
    'shared/alipay/src/read-public-key.ts': [
      [`const forms = pem ? (['spki', 'pkcs1'] as const) : [];`, 'pem → true'],
      [
        `return firstReadable(forms, (type) => createPublicKey({ key: pem?.bytes ?? '', format: 'der', type }));`,
        `pem?.bytes ?? '' → pem?.bytes`,
      ],
      [
        `return firstReadable(forms, (type) => createPublicKey({ key: pem?.bytes ?? '', format: 'der', type }));`,
        'pem?.bytes → pem.bytes',
      ],
      [
        `return firstReadable(forms, (type) => createPublicKey({ key: pem?.bytes ?? '', format: 'der', type }));`,
        `'' → 'something'`,
      ],
    ],
    'shared/oauth2/src/client-authentication/configured-private-key.ts': [
      [`const key = readPrivateKey(text ?? '', passphrase);`, `'' → 'something'`],
    ],
    'shared/oauth2/src/configuration/instance-url.ts': [
      [`export const baseUrl = (defaultUrl = '') =>`, `'' → undefined`],
      [`export const baseUrl = (defaultUrl = '') =>`, `'' → 'something'`],
    ],
    'shared/oauth2/src/identity/host-values.ts': [
      [
        `const url = textUpTo(longestUrl, avatar) ?? '';`,
        `textUpTo(longestUrl, avatar) ?? '' → textUpTo(longestUrl, avatar)`,
      ],
      [`const url = textUpTo(longestUrl, avatar) ?? '';`, `'' → 'something'`],
      [`const written = phone.trim().replace(/^\\(\\+/, '+');`, '/^\\(\\+/ → /\\(\\+/'],
    ],
  }),
  ...because('Node does the same where nothing is said.', {
    'packages/saml/src/decrypt-assertion.ts': [
      [
        'const contentKey = privateDecrypt({ key, oaepHash, padding }, cipherValue(wrappedKey));',
        ', padding → nothing',
      ],
    ],
    'packages/saml/src/verified-signature.ts': [
      [`['http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', { hash: 'sha256' }],`, `hash: 'sha256' → nothing`],
      [
        `['http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1', { hash: 'sha256', ...pss }],`,
        `hash: 'sha256', → nothing`,
      ],
    ],
    'shared/alipay/src/signature.ts': [
      [
        `const algorithms: Readonly<Record<SignType, string>> = { RSA: 'RSA-SHA1', RSA2: 'RSA-SHA256' };`,
        `, RSA2: 'RSA-SHA256' → nothing`,
      ],
    ],
    'shared/oauth2/src/client-authentication/jwt-signing-key.ts': [
      [`rsa: { alg: 'RS256', hash: 'sha256' },`, `, hash: 'sha256' → nothing`],
      [`prime256v1: { alg: 'ES256', hash: 'sha256' },`, `, hash: 'sha256' → nothing`],
      [`ed25519: { alg: 'EdDSA', hash: undefined },`, ', hash: undefined → nothing'],
    ],
    'shared/oauth2/src/client-authentication/read-private-key.ts': [
      [
        `return (['pkcs8', 'pkcs1', 'sec1'] as const).map((type) => ({ key: bytes, format: 'der', type }));`,
        `'pkcs1', → nothing`,
      ],
      [
        `return (['pkcs8', 'pkcs1', 'sec1'] as const).map((type) => ({ key: bytes, format: 'der', type }));`,
        `'pkcs1' → ''`,
      ],
      [
        `return (['pkcs8', 'pkcs1', 'sec1'] as const).map((type) => ({ key: bytes, format: 'der', type }));`,
        `, 'sec1' → nothing`,
      ],
      [
        `return (['pkcs8', 'pkcs1', 'sec1'] as const).map((type) => ({ key: bytes, format: 'der', type }));`,
        `'sec1' → ''`,
      ],
    ],
  }),
  ...because('A sentence that nobody decides by.', {
    'packages/saml/src/decrypt-assertion.ts': [
      [
        `if (!isOne || below(decrypted, 'Assertion', 'EncryptedAssertion').length > 0) throw new Error('not one assertion');`,
        `'not one assertion' → ''`,
      ],
    ],
    'shared/alipay/src/user-info.ts': [
      [
        `context.addIssue({ code: 'custom', path: ['user_id'], message: 'neither user_id nor open_id' });`,
        `, message: 'neither user_id nor open_id' → nothing`,
      ],
      [
        `context.addIssue({ code: 'custom', path: ['user_id'], message: 'neither user_id nor open_id' });`,
        `'neither user_id nor open_id' → ''`,
      ],
    ],
  }),
  ...because('It masks more than is needed, and nothing less.', {
    'shared/oauth2/src/token/request-token.ts': [
      ['...textsOf(config, (name) => /(secret|key)$/i.test(name)),', '/(secret|key)$/i → /(secret|key)/i'],
    ],
  }),
  ...because('It was checked before.', {
    'packages/microsoft/src/index.ts': [
      [
        `if (!key || !signsFor(key.issuer, claims.tid)) throw failure('idTokenInvalid', { field: 'kid' });`,
        '!key || !signsFor(key.issuer, claims.tid) → !signsFor(key.issuer, claims.tid)',
      ],
    ],
    'packages/oidc/src/provider.ts': [
      [`if (!value) throw failure('configInvalid', { field });`, '!value → false'],
      [`if (!value) throw failure('configInvalid', { field });`, `'configInvalid' → ''`],
      [`if (!value) throw failure('configInvalid', { field });`, 'field → nothing'],
      [`'authorizationEndpoint',`, `'authorizationEndpoint' → ''`],
      [
        `tokenEndpoint: required('tokenEndpoint', config.tokenEndpoint || known?.tokenEndpoint),`,
        `'tokenEndpoint' → ''`,
      ],
      [
        `jwksUri: required('idTokenVerificationConfig', idTokenVerificationConfig?.jwksUri ?? known?.jwksUri),`,
        `'idTokenVerificationConfig' → ''`,
      ],
    ],
  }),
  ...because('There is but one.', {
    'packages/microsoft/src/index.ts': [
      [
        `const accepts = (iss: string) => iss === issuer.replaceAll(anyTenant, iss.split('/')[3] ?? '');`,
        'replaceAll → replace',
      ],
    ],
    'packages/microsoft/src/provider.ts': [
      [
        'const instances = cloudInstance.instances.map((instance) => instance.replaceAll(anyTenant, tenant));',
        'replaceAll → replace',
      ],
    ],
    'packages/saml/src/canonicalize.ts': [
      [
        `const prefixOf = (name: string): string => name.slice(0, Math.max(0, name.indexOf(':')));`,
        'indexOf → lastIndexOf',
      ],
    ],
    'packages/saml/src/validate-response.ts': [
      [
        'assertionOf(signedContent(response, verifiedSignature(response, trust))) ??',
        'assertionOf(signedContent(response, verifiedSignature(response, trust))) ?? signedContent(carried, verifiedSignature(carried, trust)) → assertionOf(signedContent(response, verifiedSignature(response, trust))) || signedContent(carried, verifiedSignature(carried, trust))',
      ],
      ['const decrypted = decryptAssertion(encrypted ?? carried, key);', 'encrypted ?? carried → encrypted || carried'],
      ['const decrypted = decryptAssertion(encrypted ?? carried, key);', 'encrypted ?? carried → carried'],
    ],
    'shared/oauth2/src/client-authentication/read-pem.ts': [
      [`const cipher = words.indexOf('DEK-Info:') + 1;`, 'indexOf → lastIndexOf'],
    ],
  }),
  ...because('Sorting asks only whether one comes before the other.', {
    'packages/saml/src/canonicalize.ts': [
      [
        'const byKey = ([one]: [string, unknown], [other]: [string, unknown]): number => (one < other ? -1 : 1);',
        'one < other → one <= other',
      ],
      [
        'const byKey = ([one]: [string, unknown], [other]: [string, unknown]): number => (one < other ? -1 : 1);',
        '1 → 0',
      ],
    ],
  }),
  ...because('It ends the work sooner; what comes of it is the same.', {
    'packages/saml/src/canonicalize.ts': [
      ['if (current === without || left < 0) return;', 'current === without || left < 0 → current === without'],
      ['if (current === without || left < 0) return;', 'left < 0 → left <= 0'],
      ['if (current === without || left < 0) return;', '0 → 1'],
    ],
    'packages/saml/src/parse-xml.ts': [
      ['if (written.length === 0) return outer;', 'written.length === 0 → false'],
      ['if (declared.length === 0) return outer;', 'declared.length === 0 → false'],
    ],
  }),
  ...because('What it is made of was within these limits.', {
    'packages/saml/src/constant.ts': [
      ['...responseLimits,', '...responseLimits, → nothing'],
      ['export const signedInfoLimits = { ...canonicalLimits, length: 16 * 1024 };', '...canonicalLimits, → nothing'],
      [
        'export const metadataLimits = { length: 1024 * 1024, nodes: 50_000, depth: 64, attributes: 64, namespaces: 64 };',
        ', namespaces: 64 → nothing',
      ],
    ],
  }),
  ...because('No text of such a list runs into the next.', {
    'packages/saml/src/index.ts': [
      [`[metadata.id, entityID, identityProvider.issuer, assertionConsumerServiceUrl].join(' ');`, `' ' → ''`],
    ],
    'shared/oauth2/src/id-token/discover.ts': [
      [`known([issuer, ...spellings].join(' '), () => request(issuer, spellings));`, `' ' → ''`],
    ],
  }),
  ...because('White space is passed over all the same.', {
    'packages/saml/src/parse-xml.ts': [
      [
        'const prolog = /\\uFEFF?\\s*(?:<\\?xml\\s[^<>?]*\\?>)?/y;',
        '/\\uFEFF?\\s*(?:<\\?xml\\s[^<>?]*\\?>)?/y → /\\uFEFF?\\s*(?:<\\?xml\\s[^<>?]*\\?>)/y',
      ],
    ],
  }),
  ...because('The expression is global, so either takes all.', {
    'packages/saml/src/parse-xml.ts': [
      [
        'text.replaceAll(reference, (_, decimal?: string, hexadecimal?: string, entity?: string) => {',
        'replaceAll → replace',
      ],
    ],
    'shared/oauth2/src/values/storable-json.ts': [
      [`const storableText = (text: string): string => text.replaceAll(refused, '');`, 'replaceAll → replace'],
    ],
  }),
  ...because('Digits without a prefix are decimal anyway.', {
    'packages/saml/src/parse-xml.ts': [['if (decimal) return characterOf(Number.parseInt(decimal, 10));', '10 → 0']],
  }),
  ...because('No text is so short that this could be its end.', {
    'packages/saml/src/parse-xml.ts': [
      [`if (end < 0) refuse(\`no \${delimiter}\`);`, 'end < 0 → end <= 0'],
      [`if (end < 0) refuse(\`no \${delimiter}\`);`, '0 → 1'],
      ['const written = source.slice(position, end < 0 ? undefined : end);', 'end < 0 → end <= 0'],
      ['const written = source.slice(position, end < 0 ? undefined : end);', '0 → 1'],
    ],
  }),
  ...because('The reader of keys does it again.', {
    'packages/saml/src/types.ts': [['guard: z.string().trim().optional(),', 'z.string().trim() → z.string()']],
    'shared/oauth2/src/client-authentication/configured-client.ts': [
      ['guard: z.string().trim().optional(),', 'z.string().trim() → z.string()'],
    ],
  }),
  ...because('What has expired is as good as forgotten.', {
    'packages/saml/src/remember-assertion.ts': [
      [
        'if (remembered.size <= limit && itsExpiry > Date.now()) break;',
        'itsExpiry > Date.now() → itsExpiry >= Date.now()',
      ],
    ],
  }),
  ...because('Any form of the digest does.', {
    'packages/wecom/src/application-token.ts': [
      [`\`\${createHash('sha256').update(clientSecret).digest('hex')} \${clientId}\`;`, `'hex' → ''`],
    ],
  }),
  ...because('Nobody is told of its failure.', {
    'packages/wecom/src/get-user-info.ts': [
      [
        'return requestApi(config, { endpoint: detailEndpoint, body, secret: ticket, guard: profileGuard() });',
        'secret: ticket, → nothing',
      ],
    ],
  }),
  ...because('Any name does, as long as all have the same.', {
    'shared/oauth2/src/http/deadline.ts': [
      [`const name = Symbol.for('@logto-social/deadlines');`, `'@logto-social/deadlines' → ''`],
    ],
  }),
  ...because('A text or a number has no such members.', {
    'shared/alipay/src/gateway-answer.ts': [
      ['const error = isRecord(value) ? gatewayError(value) : undefined;', 'isRecord(value) → true'],
    ],
  }),
  ...because('Whatever is not GBK is UTF-8.', {
    'shared/alipay/src/gateway-request.ts': [
      [`export const charsetFor = ({ charset = 'utf8' }: GatewayClient) => charset;`, `'utf8' → undefined`],
      [`export const charsetFor = ({ charset = 'utf8' }: GatewayClient) => charset;`, `'utf8' → ''`],
    ],
  }),
  ...because('What is read has been parsed before, so it ends.', {
    'shared/alipay/src/member-text.ts': [
      [
        `while (end < json.length && json[end] !== '"') end += json[end] === '\\\\' ? 2 : 1;`,
        `end < json.length && json[end] !== '"' → json[end] !== '"'`,
      ],
      [
        `while (end < json.length && json[end] !== '"') end += json[end] === '\\\\' ? 2 : 1;`,
        'end < json.length → end <= json.length',
      ],
    ],
  }),
  ...because('It is set before it is read.', {
    'shared/alipay/src/member-text.ts': [
      [`let latest = '';`, `'' → 'something'`],
      ['let start = 0;', '0 → 1'],
    ],
  }),
  ...because('Whatever is no GET is posted.', {
    'shared/alipay/src/tokens.ts': [
      [`method: 'POST',`, `method: 'POST', → nothing`],
      [`method: 'POST',`, `'POST' → ''`],
    ],
  }),
  ...because('It cannot fail.', {
    'packages/apple/src/authorization-callback-handler.ts': [
      [
        `const { id_token: idToken, user: name } = parseWith(guard, callback, 'responseInvalid');`,
        `'responseInvalid' → ''`,
      ],
    ],
    'packages/apple/src/index.ts': [
      [
        `const { sub, email, email_verified } = parseWith(claimsGuard, claims, 'responseInvalid');`,
        `'responseInvalid' → ''`,
      ],
    ],
  }),
  ...because('What a record inherits is neither a text nor a number.', {
    'packages/oauth2/src/map-profile.ts': [
      [
        `const isSteppable = typeof value === 'object' && value !== null && Object.hasOwn(value, key);`,
        `typeof value === 'object' && value !== null && Object.hasOwn(value, key) → typeof value === 'object' && value !== null`,
      ],
    ],
  }),
];
