/** What entries without facets perform: read from their own name and purpose by the same recogniser that reads proposals. */
import type { Capability, Data, Entry, Facet, FacetCapability } from '../model.ts';
import type { Mention } from './recognise.ts';
import type { Reader } from './understand.ts';

/** The facets of every entry that has or shows any. An entry in which nothing is recognised has none, and is compared on its words. */
export function facetsOf(
  { entries, facets, capabilities }: Pick<Data, 'entries' | 'facets' | 'capabilities'>,
  reader: Reader,
): Facet[] {
  const given = new Map(facets.map((facet) => [facet.entry, facet]));
  return entries.flatMap((entry) => {
    const facet = given.get(entry.id);
    const standing = facet && (entry.amendedBy === undefined ? facet : stillPrinted(facet, entry));
    return standing ?? derive(entry, capabilities, reader) ?? [];
  });
}

const loose = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');

/** Of an amended entry, what its new print still says; undefined where none of its core does. */
function stillPrinted(facet: Facet, entry: Entry): Facet | undefined {
  const texts = Object.values(entry)
    .filter((value): value is string => typeof value === 'string')
    .map(loose);
  const stands = ({ printed }: FacetCapability) =>
    printed !== undefined && texts.some((text) => text.includes(loose(printed)));
  const core = facet.core.filter(stands);
  return core.length > 0 ? { ...facet, core, supporting: facet.supporting.filter(stands) } : undefined;
}

function derive(entry: Entry, capabilities: readonly Capability[], reader: Reader): Facet | undefined {
  const inName = performed(entry.name, capabilities, reader);
  const inText = performed([entry.purpose, entry.data].filter(Boolean).join('\n'), capabilities, reader);
  // The name tells what a system is; where it tells nothing, the purpose does.
  const core = inName.size > 0 ? inName : inText;
  if (core.size === 0) return undefined;
  const supporting = new Map([...inText].filter(([index]) => !core.has(index)));
  const known = [...core.keys()].map((index) => capabilities[index]!);
  const items = (found: Map<number, string>): FacetCapability[] =>
    [...found].map(([index, printed]) => ({ capability: capabilities[index]!.id, printed }));
  return {
    entry: entry.id,
    kinds: [...new Set(known.map(({ kind }) => kind))],
    users: [...new Set(known.flatMap(({ users }) => users))],
    sectors: [...new Set(known.map(({ sector }) => sector))],
    core: items(core),
    supporting: items(supporting),
  };
}

/** Capabilities that a text says are performed, by their index, with the words that say so. */
function performed(text: string, capabilities: readonly Capability[], { recognise }: Reader): Map<number, string> {
  const { tokens, mentions } = recognise(text);
  const found = new Map<number, string>();
  for (const mention of mentions.filter((one) => tells(one, capabilities))) {
    const from = Math.min(...mention.spans.map(([at]) => at));
    const to = Math.max(...mention.spans.map(([, at]) => at));
    if (!found.has(mention.capability))
      found.set(mention.capability, text.slice(tokens[from]!.start, tokens[to - 1]!.end));
  }
  return found;
}

function tells({ role, use, capability }: Mention, capabilities: readonly Capability[]): boolean {
  return role === 'performs' && use === 'term' && !capabilities[capability]!.generic;
}
