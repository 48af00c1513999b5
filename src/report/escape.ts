/** Text from strangers made harmless for an output: one escaper a format. None of them loses a visible character. */

// Controls, lone surrogates, line and paragraph separators, and characters that reorder or hide what is shown: bidi marks, embeddings, overrides and
// isolates, annotation anchors, tags, and the two that XML does not know.
const UNSEEN =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu;

/** On one line, with control and bidi characters shown as escapes, such as \u202e. */
export function visible(text: string): string {
  return text
    .replace(/\s+/g, (space) => (/[\r\n\t]/.test(space) ? ' ' : space))
    .replace(UNSEEN, (char) => {
      const code = char.codePointAt(0)!.toString(16);
      return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
    });
}

/** For a line of a terminal or a log: nothing in it is taken for a workflow command (`::x` at its start, `##[x]` anywhere). */
export function terminal(text: string): string {
  return visible(text).replaceAll('::', ':\\u003a').replaceAll('##[', '##\\u005b');
}

/** Breaks a word without a visible sign: what GitHub and GitLab link only after Markdown is rendered, past all backslashes. */
const BREAK = '\u200b';

/** For running text and table cells of GitHub's and GitLab's Markdown: no markup, HTML, link, image, mention, reference, formula or emoji comes to life. */
export function markdown(text: string): string {
  return terminal(text)
    .replace(/[@#!%:~$&^](?=[\p{L}\p{N}_"'/+.-])|\[(?=\[)|\b(?:www(?=\.)|gh(?=-))/giu, `$&${BREAK}`)
    .replace(COMMIT, (hash) => `${hash.slice(0, 6)}${BREAK}${hash.slice(6)}`)
    .replace(/^(\s*\d+)(?=[.)])/, `$1${BREAK}`)
    .replace(/[\\`*_[\]|~$^]|^\s*[-+=#]/g, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`)
    .replace(/[&<>]/g, (char) => ENTITIES[char]!);
}

/** Seven to forty hexadecimal digits, letters and figures among them, on their own. */
const COMMIT = /(?<![\w-])(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{7,40}(?![\w-])/gi;

/** For one cell of a CSV file, before quoting: no spreadsheet takes it for a formula. */
export function csv(text: string): string {
  const shown = terminal(text);
  return /^\s*[=+\-@\uff0b\uff0d\uff1d\uff20]/.test(shown) ? `'${shown}` : shown;
}

/** Excel opens no cell that is longer. UTF-16 units, with room for escapes. */
const LONGEST_CELL = 32_000;

/** For one cell of a workbook: lines are kept, and nothing is read as an escaped character (`_x202e_`). That it is no formula, its type says. */
export function workbook(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => visible(line));
  const shown = lines.join('\n').replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  return shown.length > LONGEST_CELL ? `${shown.slice(0, LONGEST_CELL)}…` : shown;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** For text and attribute values of XML 1.0 and HTML. */
export function xml(text: string): string {
  return visible(text)
    .replace(/[&<>"']/g, (char) => ENTITIES[char]!)
    .replaceAll('##[', '##&#91;');
}

const MARKUP = Symbol('markup');
/** HTML made by `html` or `trusted`: no text, and no value of a report, can pass for it. */
export interface Markup {
  readonly [MARKUP]: string;
}
type Piece = string | number | Markup | readonly Piece[];

/** HTML from a template: whatever stands in it is text, but for other such HTML. Attributes must be quoted. */
export function html(template: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return { [MARKUP]: String.raw({ raw: template }, ...pieces.map(written)) };
}

/** The program's own style and script, as they are. */
export function trusted(text: string): Markup {
  return { [MARKUP]: text };
}

export function htmlText(markup: Markup): string {
  return markup[MARKUP];
}

function written(piece: Piece): string {
  if (typeof piece === 'object') return MARKUP in piece ? piece[MARKUP] : (piece as Piece[]).map(written).join('');
  // Pieces side by side make no workflow command either.
  return xml(String(piece)).replace(/^:|:(?=:|$)/g, '&#58;');
}

/** The message of a workflow command, as @actions/core escapes it. */
export function workflowData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a workflow command, as @actions/core escapes it. */
export function workflowProperty(text: string): string {
  return workflowData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** For a message of SARIF (3.11.5, 3.11.6): no placeholder, no embedded link. */
export function sarif(text: string): string {
  return visible(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');
}

/** A value as JSON whose text is itself when read back, and harmless when merely printed. */
export function json(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent)
    .replace(UNSEEN, (char) => (char === '\n' ? char : [...unitsOf(char)].join('')))
    .replaceAll('##[', '##\\u005b');
}

function* unitsOf(char: string): Generator<string> {
  for (let i = 0; i < char.length; i += 1) yield `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`;
}

/** Every text of a value escaped: a format that shows a view cannot forget one. */
export function escaped<T>(value: T, escaper: (text: string) => string): T {
  if (typeof value === 'string') return escaper(value) as T;
  if (Array.isArray(value)) return value.map((item) => escaped(item, escaper)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, escaped(item, escaper)])) as T;
}
