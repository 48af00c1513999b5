/** A reader of Word documents: the parts of the file, its paragraphs and runs, and its text. */
import { strFromU8, unzipSync } from 'fflate';
import { type Element, parseXml } from './support.ts';

/** Every part by its name, as text. */
export function partsOf(file: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Every element of a name inside another, in the order of the document. */
export function all({ children }: Element, name: string): Element[] {
  return children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The first one, or one that has nothing. */
export function first(element: Element, name: string): Element {
  return all(element, name)[0] ?? { name, attributes: {}, text: '', children: [], content: [] };
}

export function textOf(element: Element): string {
  return all(element, 'w:t')
    .map(({ text }) => text)
    .join('');
}

/** The text of a document: a line a paragraph, headings after `#`, table rows between `|`. */
export function docxText(file: Uint8Array): string {
  const body = first(parseXml(partsOf(file)['word/document.xml']!), 'w:body');
  return `${body.children.flatMap(linesOf).join('\n')}\n`;
}

function linesOf(block: Element): string[] {
  if (block.name === 'w:p') {
    const level = /^Heading(\d)$/.exec(first(block, 'w:pStyle').attributes['w:val'] ?? '')?.[1];
    return [`${level ? `${'#'.repeat(Number(level))} ` : ''}${textOf(block)}`];
  }
  return all(block, 'w:tr').map((row) => `| ${all(row, 'w:tc').map(textOf).join(' | ')} |`);
}
