/** What the words of a text speak of: what the system does, or what it connects to, is not, cites, or merely serves. */
import type { Capability } from '../model.ts';
import type { Phrase, Use } from './terms.ts';
import type { Token } from './text.ts';

/**
 * performs: the system does it. connects: it uses another that does. denies: it says that it does not. cites: words of a law's title.
 * serves: what a service or goods are for ("tập huấn …", "số hóa hồ sơ …", "mua máy quét cho …").
 */
export type Role = 'performs' | 'connects' | 'denies' | 'cites' | 'serves';

/** A name; a running text; or a running text below a name that buys no system. */
export type TextKind = 'name' | 'running' | 'of-service';

/** A phrase that was met at tokens [from, to). */
export interface Hit {
  phrase: Phrase;
  from: number;
  to: number;
}

export interface Source {
  text: string;
  tokens: Token[];
  hits: Hit[];
  /** Verbs, in words, that begin a new clause. */
  startsClause: string[][];
  /** Words that can stand before what a name names. */
  opening: ReadonlySet<string>;
  capabilities: Capability[];
}

export interface Roles {
  /** One a token. */
  roles: Role[];
  /** See `Reading.service`. */
  service?: [number, number];
}

export function readRoles(source: Source, as: TextKind): Roles {
  const { tokens } = source;
  const service = as === 'name' ? serviceOf(source) : undefined;
  const roles: Role[] = new Array(tokens.length).fill('performs');
  if (service) roles.fill('serves', service.from, service.reach);
  if (as === 'of-service') serveAll(source, roles);
  for (const [role, uses] of CUES)
    for (const { from, to } of hitsOf(source, uses)) roles.fill(role, from + 1, clauseEnd(source, from, to));
  return { roles, ...(service && service.reach === tokens.length && { service: [service.from, service.to] }) };
}

const CUES: [Role, Use][] = [
  ['connects', 'connects'],
  ['denies', 'negates'],
  ['cites', 'cites'],
];

/** Where cues of a kind begin. Of "kết nối & với" both must be met, the second one later. */
function hitsOf({ hits }: Source, wanted: Use): Hit[] {
  const met = (phrases: Phrase[], after: number) =>
    hits.some((hit) => hit.from >= after && phrases.includes(hit.phrase));
  return hits.filter(({ phrase, to }) =>
    phrase.opens.some(
      ({ use, parts: [first, ...rest] }) =>
        use === wanted && first!.includes(phrase) && rest.every((part) => met(part, to)),
    ),
  );
}

// ── Cues in a sentence ───────────────────────────────────────────────────────────────────────────

const PURPOSE = new Set(['để', 'nhằm', 'de', 'nham']);

/**
 * "kết nối với A, B và C, quản lý D" connects to A, B, C and performs D: a cue reaches to the end of its sentence, to "để", "nhằm", or to a comma (or "và")
 * after which a verb starts anew.
 */
function clauseEnd({ text, tokens, startsClause }: Source, from: number, to: number): number {
  for (let at = from + 1; at < tokens.length && tokens[at]!.sentence === tokens[from]!.sentence; at += 1) {
    if (at >= to && PURPOSE.has(tokens[at]!.word)) return at;
    if (at > to && isBreak(text, tokens, at) && startsClause.some((verb) => isAt(verb, tokens, at))) return at;
  }
  return tokens.findLastIndex(({ sentence }) => sentence === tokens[from]!.sentence) + 1;
}

function isAt(words: string[], tokens: Token[], at: number): boolean {
  return words.every((word, k) => tokens[at + k]?.word === word);
}

function isBreak(text: string, tokens: Token[], at: number): boolean {
  return /[,(–+]|\s-\s/.test(between(text, tokens, at)) || isJoined(text, tokens, at);
}

/** "hồ sơ và phần mềm"; words of grammar are no tokens. */
function isJoined(text: string, tokens: Token[], at: number): boolean {
  return /\s(và|va|and|\+)\s/i.test(between(text, tokens, at)) || JOINING.has(tokens[at - 1]!.word);
}
const JOINING = new Set(['kèm', 'cùng', 'kem', 'cung']);

function between(text: string, tokens: Token[], at: number): string {
  return text.slice(tokens[at - 1]!.end, tokens[at]!.start).normalize('NFC');
}

// ── Names of services and goods ──────────────────────────────────────────────────────────────────

/**
 * A Vietnamese name begins with what it names: "Tập huấn sử dụng phần mềm …" is a training, "Phần mềm quản lý đào tạo" a system. So the cue counts only at the
 * beginning, and where no word for a system and no function begins with it; it reaches to where a system begins beside
 * it: "Số hóa hồ sơ và xây dựng phần mềm …". What a list of goods names ("tai nghe, cabin, phần mềm") comes with them.
 */
function serviceOf(source: Source): (Hit & { reach: number }) | undefined {
  const { text, tokens, hits, capabilities } = source;
  const [first] = hitsOf(source, 'services').sort((a, b) => a.from - b.from || b.to - a.to);
  if (!first || !tokens.slice(0, first.from).every((token) => isOpening(token, source))) return undefined;
  const begins = [
    ...hitsOf(source, 'systems'),
    ...hits.filter((hit) => isFunction(hit, capabilities) && !isWithin(hit, first)),
  ];
  if (begins.some(({ from }) => from <= first.from)) return undefined;
  const beside = [
    ...hitsOf(source, 'builds').filter(({ from }) => isBreak(text, tokens, from)),
    ...hitsOf(source, 'systems').filter(({ from }) => isJoined(text, tokens, from)),
  ].filter(({ from }) => from >= first.to);
  return { ...first, reach: Math.min(tokens.length, ...beside.map(({ from }) => from)) };
}

const isOpening = ({ word, fold }: Token, { opening }: Source) =>
  opening.has(word) || opening.has(fold) || /^\d+$/.test(word);

/** What every system has, or no platform performs, may well be a service: "số hóa hồ sơ lưu trữ". */
function isFunction({ phrase }: Hit, capabilities: Capability[]): boolean {
  return phrase.opens.some(({ use, parts, capability }) => {
    if (use !== 'term' || parts.length > 1) return false;
    const { generic, uncovered } = capabilities[capability]!;
    return !generic && !uncovered;
  });
}

const isWithin = (inner: Hit, outer: Hit) => inner.from >= outer.from && inner.to <= outer.to;

/** Below such a name everything serves, but in sentences that build or buy a system after all. */
function serveAll(source: Source, roles: Role[]): void {
  const { tokens } = source;
  const building = new Set(hitsOf(source, 'builds').map(({ from }) => tokens[from]!.sentence));
  for (const [at, { sentence }] of tokens.entries()) if (!building.has(sentence)) roles[at] = 'serves';
}
