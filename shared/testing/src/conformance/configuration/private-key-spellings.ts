import type { KeyObject } from 'node:crypto';

const der = { format: 'der', type: 'pkcs8' } as const;

/** A private key in every spelling in which administrators have been seen to paste one. */
export const privateKeySpellings = (key: KeyObject): Record<string, string> => {
  const pem = key.export({ format: 'pem', type: 'pkcs8' }).toString();
  const older = { rsa: 'pkcs1', ec: 'sec1' } as const;
  const type = key.asymmetricKeyType;
  const base64 = key.export(der).toString('base64');
  return {
    'in PEM': pem,
    ...((type === 'rsa' || type === 'ec') && {
      'in its older form': key.export({ format: 'pem', type: older[type] }).toString(),
    }),
    'with \\n for line breaks': pem.replaceAll('\n', '\\n'),
    'with \\n for line breaks, in quotes': JSON.stringify(pem),
    'on one line': pem.replaceAll('\n', ' '),
    indented: `  ${pem.replaceAll('\n', '\n    ')}`,
    'with the line ends of Windows': pem.replaceAll('\n', '\r\n'),
    'with text around': `Key of the application:\n${pem}\nValid since 2026.`,
    'as bare Base64': base64,
    'as bare Base64 in lines': base64.replaceAll(/.{64}/g, '$&\n'),
  };
};

/** What may be in the place of a private key by mistake. */
export const brokenPrivateKeys = (key: KeyObject): Record<string, string> => {
  const pem = key.export({ format: 'pem', type: 'pkcs8' }).toString();
  return {
    'that is a word': 'secret',
    'whose end is missing': pem.slice(0, pem.length / 2),
    'that is a public key': pem.replaceAll('PRIVATE', 'PUBLIC'),
    'that has a passphrase': key
      .export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'open sesame' })
      .toString(),
  };
};
