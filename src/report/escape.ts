/** Text from proposals made harmless for an output: one escaper a format. */

// C0 and C1 controls, and characters that reorder or hide what is shown: bidi marks, embeddings, overrides and isolates; line and paragraph separators.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** On one line, with control and bidi characters shown as escapes. */
export function terminal(text: string): string {
  return text
    .replace(/\s*[\r\n\t]+\s*/g, ' ')
    .replace(CONTROL, (char) => `\\u${char.codePointAt(0)!.toString(16).padStart(4, '0')}`);
}
