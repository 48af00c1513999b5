/** A proposal as a commented file, and a draft of one read back. What is not answered stands as an example in a comment. */
import { stringify } from 'yaml';
import { keyMeanings, say, wizard } from '../../messages.ts';
import type { Lang } from '../../model.ts';
import { type ProposalInput, proposalSchema } from '../../read/proposal.ts';
import { parseYaml } from '../../read/yaml.ts';
import { version } from '../../version.ts';

/** What has been answered so far. */
export type Answers = Partial<Omit<ProposalInput, 'agency'>> & { agency?: Partial<ProposalInput['agency']> };

type Key = keyof ProposalInput;

/** What stands in a comment where nothing is answered. */
const EXAMPLES: Record<Exclude<Key, 'name' | 'agency' | 'action'>, unknown> = {
  description: '…',
  objective: '…',
  functions: ['…', '…'],
  data: ['…'],
  scope: { users: ['citizens', 'hospitals'], sectors: ['health'], area: '…' },
  timeline: { start: '2027-01', end: '2029-12' },
  budget: { amount: 15_000_000_000, currency: 'VND' },
  exemption: { ground: 'specialised-law', citation: '…', reason: '…' },
  buildsOn: ['1132-A10'],
  differences: '…',
};
const REQUIRED: Key[] = ['name', 'agency', 'action'];

/** The schema of this very version, for editors. */
const MODELINE = `# yaml-language-server: $schema=https://cdn.jsdelivr.net/npm/trunglap@${version}/schema/proposal.schema.json`;

/** The file, with every key explained in the language. */
export function sheet(answers: Answers, lang: Lang): string {
  const keys = [...REQUIRED, ...Object.keys(EXAMPLES)] as Key[];
  const blocks = keys.map((key) => {
    const comment = comments(key, REQUIRED.includes(key), lang);
    const value = answers[key];
    return [...comment, value === undefined ? example(key) : written(key, value)].join('\n');
  });
  return `${[MODELINE, comment(say(wizard.head, lang)), '', ...blocks].join('\n')}\n`;
}

function comments(key: Key, isRequired: boolean, lang: Lang): string[] {
  const meanings: Record<string, { vi: string; en: string }> = keyMeanings.proposal;
  const own = say(meanings[key]!, lang) + (isRequired ? ` (${say(wizard.required, lang)})` : '');
  const within = Object.entries(meanings)
    .filter(([path]) => path.startsWith(`${key}.`))
    .map(([path, meaning]) => `  ${path.slice(key.length + 1)}: ${say(meaning, lang)}`);
  return [own, ...within].map(comment);
}

const comment = (line: string) => `# ${line}`;

function written(key: Key, value: unknown): string {
  return stringify({ [key]: value }, { lineWidth: 0, version: '1.2', schema: 'core' }).trimEnd();
}

function example(key: Key): string {
  const value = EXAMPLES[key as keyof typeof EXAMPLES] ?? '…';
  return written(key, value).split('\n').map(comment).join('\n');
}

/** What a draft says, as far as it is right: what is not is asked again. */
export function answersOf(text: string): Answers {
  const value = parseYaml(text.normalize('NFC'), '').documents[0]?.value;
  if (typeof value !== 'object' || value === null) return {};
  const kept = Object.entries(value).filter(([key, one]) => {
    const shape = proposalSchema.shape[key as Key];
    return shape !== undefined && (key === 'agency' || shape.safeParse(one).success);
  });
  return Object.fromEntries(kept) as Answers;
}
