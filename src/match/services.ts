/** Data that a proposal holds and a service already shares: read from what it lists as its data. Nothing is compared here, only named. */
import type { Capability, Data, DataService, Findings } from '../model.ts';
import { type Recogniser, recogniser } from '../understand/recognise.ts';
import { openTerms, termTable } from '../understand/terms.ts';
import { place, quote, type Reader, type Understanding } from '../understand/understand.ts';

/** An item of a list is shown whole; of running text only the words that were met. */
const SHORT = 80;

export type ServiceFinder = (understanding: Understanding) => Findings['shared'];

/** What finds services, made of the words of each when the first list of data is read. */
export function serviceFinder(
  { dataServices, lexicon }: Pick<Data, 'dataServices' | 'lexicon'>,
  { terms: { rules } }: Reader,
): ServiceFinder {
  let made: Recogniser | undefined;
  const make = () => {
    const services = dataServices.map(asCapability);
    return recogniser(openTerms(termTable(services, lexicon, rules), services, rules));
  };
  return ({ proposal }) => {
    const found = new Map<string, Findings['shared'][number]>();
    for (const source of proposal.texts.filter(({ field }) => field === 'data')) {
      made ??= make();
      const reading = made(source.text);
      const { tokens, mentions } = reading;
      for (const mention of mentions.filter(({ role }) => role === 'performs')) {
        const { entry } = dataServices[mention.capability]!;
        const at = tokens[mention.spans[0]![0]]!.start;
        if (!found.has(entry))
          found.set(entry, {
            entry,
            text:
              source.text.length <= SHORT ? source.text.trim() : quote({ source, as: 'running', ...reading }, mention),
            line: place(source, at).line,
          });
      }
    }
    return [...found.values()];
  };
}

/** The words of a service are recognised as those of a capability are. */
function asCapability({ entry, terms }: DataService): Capability {
  return {
    id: entry,
    label: { vi: entry, en: entry },
    sector: 'data',
    kind: 'register',
    users: [],
    terms,
    hints: [],
    excludes: [],
    generic: false,
  };
}
