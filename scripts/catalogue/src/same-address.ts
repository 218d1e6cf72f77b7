/** What catalogues leave open in an address, such as `{tenant}`. */
const placeholder = /\{[^}]*\}/;

const literally = (text: string) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');

/** An address less what makes no difference: query and fragment, the default port, doubled slashes and one at the end. */
const bare = (address: string): { scheme: string; host: string; path: string } => {
  const [, scheme = 'https', host = '', path = ''] =
    /^(?:([\w+.-]+):\/\/)?([^/]*)(.*)$/.exec(address.replace(/[?#].*$/, '')) ?? [];
  return {
    scheme,
    host: host.toLowerCase().replace(scheme === 'https' ? /:443$/ : /:80$/, ''),
    path: path.replace(/\/+/g, '/').replace(/\/$/, ''),
  };
};

/** Whether a catalogue leaves the whole host open: it then says nothing of where a provider is. */
export const leavesHostOpen = (listed: string): boolean => /^\{[^}]*\}$/.test(bare(listed).host);

const fits = (pattern: string, text: string, within: string) =>
  new RegExp(`^${pattern.split(placeholder).map(literally).join(`[^${within}]+`)}$`).test(text);

/**
 * Whether two addresses are the same but for what makes no difference.
 *
 * @param listed what a catalogue says, in which a placeholder such as `{tenant}` stands for any label or segment.
 * @param documented what the mock says.
 */
export const sameAddress = (listed: string, documented: string): boolean => {
  const [pattern, address] = [bare(listed), bare(documented)];
  const sameHost = leavesHostOpen(listed) || fits(pattern.host, address.host, '.');
  return pattern.scheme === address.scheme && sameHost && fits(pattern.path, address.path, '/');
};
