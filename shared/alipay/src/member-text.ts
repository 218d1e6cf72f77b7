/** The place behind a text of JSON, which ends at the first quote that no backslash escapes. */
const behindText = (json: string, start: number): number => {
  let end = start + 1;
  while (end < json.length && json[end] !== '"') end += json[end] === '\\' ? 2 : 1;
  return end + 1;
};

/**
 * The record or list that a member of a JSON record holds, as it stands there, character for character. Every character
 * is looked at once.
 *
 * @param json a record that `JSON.parse` accepts.
 * @param name of the member, spelled without escapes.
 * @returns undefined where there is no such member or more than one, or it holds anything else.
 */
export const memberText = (json: string, name: string): string | undefined => {
  const found: string[] = [];
  let depth = 0;
  let latest = '';
  let start = 0;
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at];
    if (character === '"') {
      const end = behindText(json, at);
      if (depth === 1) latest = json.slice(at + 1, end - 1);
      at = end - 1;
    } else if (character === '{' || character === '[') {
      depth += 1;
      if (depth === 2) start = at;
    } else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth === 1 && latest === name) found.push(json.slice(start, at + 1));
    }
  }
  return found.length === 1 ? found[0] : undefined;
};
