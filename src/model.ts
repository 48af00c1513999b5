/** The vocabulary of the program: types and closed lists only. Read this page first. */

// ── Closed vocabularies ──────────────────────────────────────────────────────────────────────────

/** What the proposer wants to do. Article 2(2) names the first five; 2(3) speaks of maintaining and renting. */
export const actions = ['invest', 'build', 'buy', 'rent', 'expand', 'upgrade', 'maintain', 'connect'] as const;
export type Action = (typeof actions)[number];

/** Most severe first: the order decides the verdict of a proposal with several matches. */
export const verdicts = ['violation', 'restricted', 'review', 'conditional', 'exempt', 'advisory', 'clear'] as const;
export type Verdict = (typeof verdicts)[number];

export const levels = ['party', 'ministry', 'province', 'commune', 'unit', 'enterprise'] as const;
export type Level = (typeof levels)[number];

export const grounds = ['defence', 'security', 'cipher', 'specialised-law'] as const;
export type Ground = (typeof grounds)[number];

/** Kinds of system: what a system is for, apart from its subject. */
export const kinds = [
  'transactions',
  'register',
  'integration',
  'portal',
  'analytics',
  'monitoring',
  'infrastructure',
  'office',
  'content',
] as const;
export type Kind = (typeof kinds)[number];

/** Kinds of user that a system serves. */
export const users = [
  'citizens',
  'enterprises',
  'state-agencies',
  'party-bodies',
  'mass-organisations',
  'schools',
  'hospitals',
  'banks',
  'broadcasters',
] as const;
export type User = (typeof users)[number];

/** Sectors of state management; `common` is for what belongs to no sector. */
export const sectors = [
  'administration',
  'party',
  'data',
  'infrastructure',
  'security',
  'finance',
  'tax',
  'customs',
  'procurement',
  'investment',
  'statistics',
  'banking',
  'securities',
  'home-affairs',
  'labour',
  'social',
  'justice',
  'inspection',
  'health',
  'food-safety',
  'education',
  'agriculture',
  'environment',
  'land',
  'construction',
  'transport',
  'trade',
  'industry',
  'culture',
  'tourism',
  'ethnic',
  'religion',
  'science',
  'broadcasting',
  'information',
  'police',
  'defence',
  'foreign-affairs',
  'urban',
  'common',
] as const;
export type Sector = (typeof sectors)[number];

export const recommendations = [
  'forbid-similar',
  'use-national-only',
  'allow-with-connection',
  'extend-by-configuration',
  'report-data',
  'other-advice',
  'silent',
  'connect-data',
  'deploy-locally',
  'promote-use',
] as const;
export type Recommendation = (typeof recommendations)[number];

/** A sentence in both languages of the program. */
export interface Bilingual {
  vi: string;
  en: string;
}
export type Lang = 'vi' | 'en';

// ── What is read: proposals ──────────────────────────────────────────────────────────────────────

/** A place in a file: 1-based line; 1-based column counted in graphemes. */
export interface Place {
  line: number;
  column: number;
}

/** From `offset` (UTF-16 units of the text) on, the text stands at this place of its source, up to the next mark. */
export interface Mark extends Place {
  offset: number;
}

/** A piece of a proposal's text (NFC) with the way back to its source. `marks` is sorted and starts at offset 0. */
export interface Text {
  field: TextField;
  text: string;
  marks: Mark[];
}
export type TextField = 'name' | 'description' | 'objective' | 'functions' | 'data' | 'area' | 'note';

/** A day, as `YYYY-MM-DD`. Compared as text. */
export type Day = string;

export interface Proposal {
  file: string;
  /** 1-based line at which the document starts. */
  line: number;
  name: string;
  agency: { name: string; level: Level; parent?: string };
  action: Action;
  /** Every piece of text that says what the system is: name, description, objective, functions, data, scope. */
  texts: Text[];
  users: User[];
  sectors: Sector[];
  timeline?: { start?: Day; end?: Day };
  budget?: { amount: number; currency: string };
  exemption?: { ground: Ground; citation?: string; reason?: string };
  buildsOn: string[];
  differences?: string;
  /** Where each key of the document stands, e.g. `agency.level`. */
  places: Record<string, Place>;
  /** Of a row of a spreadsheet: its sheet, where it has one. `line` is then the row, and columns of `texts` are places in cells (src/cell.ts). */
  row?: { sheet?: string };
}

/** What a column of a spreadsheet of proposals says. The first fourteen make the canonical header row. */
export const planColumns = [
  'name',
  'agency',
  'level',
  'action',
  'description',
  'objective',
  'functions',
  'data',
  'scope',
  'start',
  'end',
  'budget',
  'exemption',
  'citation',
  'parent',
  'users',
  'sectors',
  'time',
  'buildsOn',
  'differences',
] as const;
export type PlanColumn = (typeof planColumns)[number];

/** A spreadsheet that proposals were read from: as it was, and how it was read. */
export interface Table {
  file: string;
  /** Undefined for a .csv. */
  sheet?: string;
  /** First and last row of the header. */
  header: { from: number; to: number };
  /** Rows that are proposals, whether or not they could be read. */
  proposals: number;
  /** Of them, those whose action was read from the opening of the name. */
  actionsFromNames: number;
  /** By position: the header's words, and what they were taken to say; `null` is left out. */
  columns: { title: string; reads: PlanColumn | null }[];
  /** Every row that is not empty, title and header too. Columns that an earlier check added are left out. */
  rows: { line: number; cells: (string | number)[] }[];
  /** First and last row of proposals that take several. */
  long: { from: number; to: number }[];
  /** Rows under the header that are no proposal, and belong to none: headings, totals, signatures. */
  left: { line: number; text: string }[];
  /** Words of cells that were read as a word of the program's vocabulary, each once. */
  words: { column: PlanColumn; written: string; read: string }[];
  /** Cells whose text could not be read, and need not be. */
  unread: { line: number; column: number; reads: PlanColumn }[];
}

// ── What is known: catalogue, capabilities, law ──────────────────────────────────────────────────

export type ListKind = 'decision' | 'guidance' | 'data-services' | 'deploy-locally' | 'local';

/** One of the official lists, or one that the user adds. */
export interface List {
  id: string;
  kind: ListKind;
  title: Bilingual;
  /** `date` and `issuer` are empty where a list of the user does not say. */
  document: { number?: string; date: string; issuer: string; title: string; annex?: string };
}

/** One row of a list. Texts are the print's; `printed…` keeps the scan where an error was put right. */
export interface Entry {
  id: string;
  list: string;
  name: string;
  printedName?: string;
  /** The owning agency in its name of today's print; null where the list names none. */
  owner: string | null;
  printedOwner?: string;
  purpose: string;
  printedPurpose?: string;
  /** The start of operation exactly as Decision 1132 prints it, e.g. `Năm 2026 - 2030`. */
  start?: string;
  data?: string;
  deployment?: string;
  deploymentClass?: 'deployed' | 'deploying' | 'pilot' | 'planned';
  scope?: string;
  form?: string;
  classification?: string;
  conditions?: string;
  recommendation?: string;
  recommendationClass?: Recommendation;
  recommendationAlso?: Recommendation[];
  roadmap?: string;
  reference?: string;
  referenceModel?: string;
  specification?: string;
  unit?: string;
  corrections?: { field: string; printed: string; corrected: string }[];
  note?: Bilingual;
  row: string;
  /** Left out only by lists of the user, which may not know. */
  verifiedOn?: Day;
  /** First and last day on which it stands so in its list; left out where the list never changed. */
  from?: Day;
  until?: Day;
  /** The document that put it so, where that is not the list's own. */
  amendedBy?: string;
}

export type Relation = 'same' | 'successor' | 'part_of' | 'broader';
export type Confidence = 'high' | 'medium' | 'low';

/** Entries of several lists that speak of one platform, as we read them. */
export interface CrosswalkGroup {
  canonical: string;
  why: string;
  members: { id: string; relation: Relation; confidence: Confidence; why: string }[];
  near?: { id: string; why: string }[];
}

export interface Agency {
  name: string;
  level: Level;
  aliases?: string[];
  parent?: string;
  /** Who carries on its work since the reorganisation of 2025; the first is the main one. */
  successors?: string[];
  /** Entries whose work went to a successor other than the main one: successor → ids. */
  tookOver?: Record<string, string[]>;
  /** The name begins the names of its local bodies: "Công an tỉnh" is "Công an tỉnh X" too. */
  begins?: boolean;
  confidence: Confidence;
}

/** Words in an agency's name that say what it is not. */
export interface AgencyWords {
  /** A name that begins so is a local body's, whatever level it claims. */
  local: string[];
  /** What follows names a partner, not the proposer. */
  partner: string[];
}

/** A business function that systems perform. How terms match: src/understand/terms.ts. */
export interface Capability {
  id: string;
  label: Bilingual;
  sector: Sector;
  kind: Kind;
  users: User[];
  /** Any one of these shows the capability. `a & b`: both in one sentence; `a|b`: either. */
  terms: string[];
  /** Support it, but are never enough alone. */
  hints: string[];
  /** In the same sentence, these rule it out. */
  excludes: string[];
  /** Nearly every system has it: it tells nothing of what a system is for. */
  generic: boolean;
  /** No national platform performs it; `near` are entries that it borders on. */
  uncovered?: { why: string; near: string[] };
}

/** What an entry performs, read from its print (`printed`) or inferred by us (`inferred`: why). */
export interface FacetCapability {
  capability: string;
  printed?: string;
  inferred?: string;
}

export interface Facet {
  entry: string;
  kinds: Kind[];
  users: User[];
  sectors: Sector[];
  core: FacetCapability[];
  supporting: FacetCapability[];
  /** Id of the family of like platforms that it belongs to, e.g. `tthc`. */
  family?: string;
}

export interface Family {
  id: string;
  label: Bilingual;
  members: string[];
}

/** Words about words: abbreviations, spellings, and the cues that turn a mention into something else than a function. */
export interface Lexicon {
  abbreviations: Record<string, string>;
  spellings: Record<string, string>;
  connects: string[];
  negates: string[];
  cites: string[];
  /** Words for a system, and the verbs that make one. */
  systems: string[];
  builds: string[];
  /** What a name can begin with that is no system: a service, goods, an event. */
  services: string[];
  /** What can stand before it. */
  openings: string[];
  verbs: string[];
  /** Words of grammar, skipped when phrases are recognised. */
  grammar: string[];
  filler: string[];
  /** Sectors that a phrase in an agency's name tells of. */
  agencySectors: Record<string, Sector[]>;
}

// ── The law ──────────────────────────────────────────────────────────────────────────────────────

export type Status = 'operating' | 'due' | 'planned';
export type SimilarityLevel = 'similar' | 'partial' | 'distinct';

/** The facts of one (proposal, platform) pair that the decision table asks for. */
export interface Facts {
  inForce: 'yes' | 'no';
  similarity: SimilarityLevel;
  exemption: 'none' | 'cited';
  proposer: 'owner' | 'other';
  addressee: 'bound' | 'outside';
  action: Action;
  status: Status;
}

/** The facts of a pair with an entry of an older list. */
export interface GuidanceFacts {
  similarity: SimilarityLevel;
  proposer: 'owner' | 'other';
  action: Action;
  recommendation: Recommendation;
}

/** The facts of a pair with a system of the proposer's own locality. */
export interface LocalFacts {
  similarity: SimilarityLevel;
  /** `own`: the agency that the list names as the system's owner. */
  proposer: 'own' | 'other';
  addressee: 'bound' | 'outside';
  action: Action;
}

/** Why a fact has its value: a code and what it rests on. The sentence is made from them in messages.ts. */
export interface Fact<V extends string = string> {
  value: V;
  reason: ReasonCode;
  params: Record<string, string>;
  /** The reading that the value rests on, where it goes beyond the words of a text. */
  interpretation?: Bilingual;
}

/** Facts with where each came from. */
export type Reasoned<F> = { [K in keyof F]: Fact<F[K] & string> };

export const reasonCodes = [
  // inForce
  'in-force',
  'not-yet-in-force',
  // similarity
  'all-three',
  'some-below',
  // exemption
  'no-exemption',
  'no-citation',
  'not-a-citation',
  'citation',
  // proposer
  'is-owner',
  'is-predecessor',
  'is-unit',
  'own-platform',
  'no-owner-printed',
  'local-body',
  'level-too-low',
  'other-successor',
  'owner-only-mentioned',
  'not-owner',
  // addressee
  'bound-by-level',
  'outside-by-level',
  // action
  'stated',
  // status
  'printed-operating',
  'recorded-operating',
  'deployed',
  'start-begun',
  'start-later',
  'no-start-printed',
  // recommendation
  'printed-recommendation',
  'list-kind',
  'no-recommendation',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** What a text lacks to be a citation. `itself`: it cites the Decision whose exception is claimed. */
export type Gap = 'article' | 'document' | 'number' | 'itself';

/** How a project's time meets the period in which a platform starts. */
export type Crossing = 'ends-before' | 'crosses' | 'starts-within' | 'within' | 'starts-after';

/** Facts put in words, and the row that they lead to. The loader proves that the row is the right one. */
export interface Example<F> {
  says: Bilingual;
  /** What differs from the usual case. */
  facts: Partial<F>;
  /** Left out where it is the row that the example stands in; another row for a near miss. */
  row?: string;
}

/** One row of a decision table. A fact that `when` leaves out may have any value. */
export interface Row<F, V extends string> {
  id: string;
  label: Bilingual;
  when: { [K in keyof F]?: readonly F[K][] };
  verdict: V;
  basis: { clause: string; quote: string }[];
  interpretation?: Bilingual;
  examples?: Example<F>[];
}

export interface Article {
  /** Law unit: d2k2 is Điều 2 khoản 2, d3k1d is Điều 3 khoản 1 điểm d. */
  id: string;
  ref: string;
  heading?: string;
  text?: string;
}

/** What the criteria of Appendix I ask of a platform that is proposed for the list: the keys of `answers` in a candidate's file. */
export const criterionAsks = [
  'digital-platform',
  'minimum-requirements',
  'nationwide',
  'cross-sector',
  'one-sector',
  'shared-service',
  'sector-service',
  'sharing',
  'reuse',
  'no-overlap',
  'open',
  'published-standards',
  'connection',
  'monitoring',
] as const;
export type CriterionAsk = (typeof criterionAsks)[number];

export const criteriaGroups = ['a', 'b'] as const;
export type CriteriaGroup = (typeof criteriaGroups)[number];

export interface Criterion {
  id: string;
  ref: string;
  text: string;
  /** The criterion taken apart, each part with the words that ask for it. */
  asks: { key: CriterionAsk; quote: string }[];
}

/** Appendix I. */
export interface Criteria {
  /** Id of the law pack that it belongs to. */
  law: string;
  verifiedOn: Day;
  /** How the ids of Group A begin. */
  groupA: string;
  closing: string;
  interpretation: Bilingual;
  evidence: Record<CriterionAsk, Bilingual>;
  groups: Record<CriteriaGroup, { ref: string; heading: string; items: Criterion[] }>;
}

/** The exceptions of Article 2(2), and what citing one asks for. */
export interface Exceptions {
  clause: string;
  /** `quote`: the ground in the words of the clause. `authority`: who can confirm it, as we read it. */
  grounds: { ground: Ground; quote: string; authority: Bilingual }[];
  /** Kinds of legal document: those called by their name, and those called by their number. */
  documents: { named: string[]; numbered: string[] };
  interpretation: Bilingual;
}

/** The platform through which bodies exchange data, in the words of its print. */
export interface Channel {
  entry: string;
  quote: string;
}

export interface Law {
  id: string;
  title: Bilingual;
  issuer: string;
  signedOn: Day;
  inForceFrom: Day;
  verifiedOn: Day;
  lists: string[];
  /** Ids of law packs whose lists end the day before this one is in force. */
  repeals?: string[];
  printedTitle: string;
  articles: Article[];
  exceptions: Exceptions;
  channel: Channel;
  /** How facts are read where the Decision does not say. */
  readings: Record<'unit' | 'predecessor' | 'ownPlatform', Bilingual>;
  /** The case from which the examples of the rows differ. */
  usual: Facts;
  /** `guidance` hands the pair to the older lists. */
  rows: Row<Facts, Verdict | 'guidance'>[];
}

export interface Guidance {
  id: string;
  title: Bilingual;
  lists: string[];
  verifiedOn: Day;
  /** Which recommendations speak against a system of one's own, and which for it. */
  stances: { against: Recommendation[]; for: Recommendation[] };
  /** Which prevails where the Decision leads to the opposite: an interpretation. */
  precedence: Bilingual;
  rows: Row<GuidanceFacts, 'advisory' | 'clear'>[];
}

/** What a system of the proposer's own locality leads to. */
export interface LocalRules {
  id: string;
  title: Bilingual;
  kinds: ListKind[];
  verifiedOn: Day;
  rows: Row<LocalFacts, 'review' | 'advisory' | 'clear'>[];
}

/** Words with which proposals name the data that a service shares. */
export interface DataService {
  entry: string;
  terms: string[];
}

/** Someone's word, with its source, that a platform operates since a day. */
export interface StatusRecord {
  platform: string;
  operatingSince: Day;
  source: string;
  verifiedOn: Day;
}

/** What an authority has decided of one finding. It is no exemption: the finding stays in every output, marked and counted apart. */
export interface Waiver {
  /** Id of the finding. */
  finding: string;
  reason: string;
  /** The authority: an organisational unit, never a person. */
  decidedBy: string;
  document: { number: string; date: Day };
  /** The last day on which it counts. */
  expires: Day;
}

/** What became of a waiver in a run: `not-yet` is decided after the date of assessment, `unused` meets no finding. */
export type WaiverState = 'applied' | 'not-yet' | 'expired' | 'unused';

/** A file of the user, beside the proposals, that had a part in a report. */
export interface UsedFile {
  kind: 'catalogue' | 'crosswalk' | 'facets' | 'law' | 'status' | 'waivers';
  file: string;
  /** Records or entries that it holds. */
  holds: number;
  sha256: string;
}

/** How long what was verified counts as fresh. */
export interface Freshness {
  limitDays: number;
  why: Bilingual;
}

/** What a reader must know of the data that a report rests on. */
export interface Warning {
  code: 'stale' | 'undated';
  params: Record<string, string>;
}

/** Weights and thresholds; data/tuning.yaml says what each is. */
export interface Tuning {
  chosenOn: string;
  /** How much a mention counts, by the field it stands in. */
  fields: Record<TextField, number>;
  hint: number;
  supporting: number;
  /** Of a listed function that no capability explains, against one that is explained. */
  unexplained: number;
  head: number;
  doubt: number;
  stated: number;
  inPassing: number;
  words: { chance: number; copy: number };
  likeDoubt: number;
  named: number;
  agreement: number;
  otherScope: number;
  unstatedScope: number;
  thresholds: {
    similar: { function: number; objective: number; scope: number };
    partial: { function: number };
  };
}

/** Everything the program knows, validated and frozen. Plain JSON. */
export interface Data {
  lists: List[];
  entries: Entry[];
  crosswalk: CrosswalkGroup[];
  agencies: Agency[];
  agencyWords: AgencyWords;
  capabilities: Capability[];
  facets: Facet[];
  families: Family[];
  lexicon: Lexicon;
  law: Law;
  /** Law packs loaded beside it: each speaks of its own lists. */
  otherLaws: Law[];
  guidance: Guidance;
  local: LocalRules;
  dataServices: DataService[];
  criteria: Criteria;
  freshness: Freshness;
  status: StatusRecord[];
  tuning: Tuning;
  hashes: { catalogue: string; law: string };
}

// ── What is found: matches and judgements ────────────────────────────────────────────────────────

export type Axis = 'function' | 'objective' | 'scope';

/** Which words of the proposal met which words of the platform. */
export interface Evidence {
  axis: Axis;
  proposal: { text: string; field: TextField; line: number; column: number };
  platform: { field: string; text: string };
  capability?: string;
  /** Share of the axis' score that this pair carries, 0..1. */
  weight: number;
}

export interface Similarity {
  level: SimilarityLevel;
  /** 0..1 each. */
  function: number;
  objective: number;
  scope: number;
}

/** A platform that a proposal was found to resemble. */
export interface Candidate {
  entry: string;
  similarity: Similarity;
  /** BM25F share of the proposal's words that the entry has, 0..1: decides between equals. */
  words: number;
  evidence: Evidence[];
  /** Other members of the same family, named once. */
  family?: { id: string; others: string[] };
}

/** What matching one proposal found. */
export interface Matching {
  candidates: Candidate[];
  /** Functions of the proposal that no candidate performs. */
  uncovered: { text: string; line: number; capability?: string }[];
  /** Entries that border on what the proposal does, without doing it. */
  near: { entry: string; capability: string; text: string; line: number }[];
  /** Of a name that buys a service or goods and no system: the words that say so. */
  service?: { text: string; line: number };
  /** True when the proposal says too little for an answer to mean much. */
  thin: boolean;
}

/** What was found of one proposal: platforms that it resembles, and data that it holds and a service already shares. */
export interface Findings extends Matching {
  shared: { entry: string; text: string; line: number }[];
}

// ── A candidate for the list ─────────────────────────────────────────────────────────────────────

/** A platform that somebody proposes to add to the list. */
export interface Candidature {
  /** What it is, as matching sees it. */
  proposal: Proposal;
  /** The group that it is proposed for; without one, both are looked at. */
  group?: CriteriaGroup;
  answers: Partial<Record<CriterionAsk, { met: 'yes' | 'no'; evidence?: string; line: number }>>;
}

/** `to-review`: partly alike, a person must decide. */
export type AskState = 'met' | 'not-met' | 'no-evidence' | 'unanswered' | 'to-review';

/** A platform of the list that a candidate resembles. */
export interface Overlap {
  platform: string;
  name: string;
  level: SimilarityLevel;
  evidence: Evidence[];
}

export interface AskResult {
  key: CriterionAsk;
  quote: string;
  state: AskState;
  evidence: string | null;
  line: number | null;
  /** Of `reuse`: what is reused; of `no-overlap`: what is met. */
  platforms: string[];
}

export interface CriterionResult {
  id: string;
  ref: string;
  text: string;
  isMet: boolean;
  asks: AskResult[];
}

export interface CandidatureResult {
  file: string;
  line: number;
  name: string;
  agency: Proposal['agency'];
  /** Groups that it fits; none is “not yet”. */
  fits: CriteriaGroup[];
  groups: { group: CriteriaGroup; ref: string; heading: string; fits: boolean; criteria: CriterionResult[] }[];
  /** Platforms of the list that it resembles, of any group. */
  overlaps: Overlap[];
  /** Appendix I lets bodies of the political system propose. */
  mayPropose: boolean;
}

// ── What goes out: the report (frozen as `reportVersion` 1) ──────────────────────────────────────

export interface Basis {
  ref: string;
  quote: string;
  interpretation: boolean;
  /** The interpretation in words, where there is one. */
  note?: Bilingual;
}

export type AdviceKind =
  | 'change'
  | 'connect'
  | 'drop-functions'
  | 'rent-until'
  | 'contract-end'
  | 'timeline'
  | 'ask-owner'
  | 'ask-scope'
  | 'confirm-owner'
  | 'confirm-exemption'
  | 'cite-exemption'
  | 'build-uncovered'
  | 'say-more'
  | 'service-only'
  | 'older-list'
  | 'connect-data'
  | 'told-to-deploy'
  | 'local-system';

/** What to do. The words are made from `params` in the reader's language when the report is rendered. */
export interface Advice {
  kind: AdviceKind;
  platform?: string;
  params: Record<string, string>;
}

/** What an older list says of the same platform, where the Decision decides. */
export interface History {
  entry: string;
  /** Document, annex and row. */
  ref: string;
  recommendation: Recommendation;
  quote: string | null;
  /** Which prevails, where the two say the opposite: an interpretation. */
  conflict: Bilingual | null;
}

export interface Match {
  platform: string;
  name: string;
  owner: string | null;
  status: Status | null;
  /** The record that the status rests on, where one does. */
  statusRecord?: StatusRecord;
  starts: { from: Day; to: Day } | null;
  alsoListedAs: string[];
  /** The document that put the entry so, and since when, where that is not the list's own. */
  amendedBy?: { document: string; from: Day };
  history: History[];
  family?: { id: string; others: string[] };
  similarity: Similarity;
  id: string;
  /** The decision that allows it nevertheless; null where there is none, or it does not count on the date of assessment. */
  waived: Omit<Waiver, 'finding'> | null;
  verdict: Verdict;
  /** Id of the row that decided, and what it says. */
  rule: string;
  why: Bilingual;
  basis: Basis[];
  /** The facts that the row was chosen by. Absent in reports made before they were kept. */
  facts?: Reasoned<Facts> | Reasoned<GuidanceFacts> | Reasoned<LocalFacts>;
  /** Of a platform of the Decision not confirmed in operation: the verdict if its owner says that it operates, and if it says not yet. */
  becomes?: { operating: Outcome; notYet: Outcome };
  evidence: Evidence[];
  /** The official texts that the evidence stands in, whole; `field` as in the evidence. Absent in reports made before they were kept. */
  texts?: { field: string; text: string }[];
}

/** What the decision table says of changed facts. */
export interface Outcome {
  verdict: Verdict;
  rule: string;
}

export interface Result {
  file: string;
  /** The sheet of a workbook; lines and columns are then its rows and columns. */
  sheet?: string;
  line: number;
  /** Where the keys stand that a finding points at. */
  places?: { name?: Place; agency?: Place; action?: Place };
  /** Absent in reports made before they were kept, or where the proposal says nothing: all but the first three. */
  proposal: Pick<Proposal, 'name' | 'agency' | 'action'> &
    Partial<Pick<Proposal, 'budget' | 'timeline' | 'exemption' | 'users' | 'sectors' | 'buildsOn'>>;
  /** What the proposal says, whole. Absent in reports made before it was kept. */
  texts?: { field: TextField; text: string; line: number; column: number }[];
  verdict: Verdict;
  matches: Match[];
  uncovered: { text: string; line: number }[];
  /** What differs from the nearest platform in the proposer's own words: shown, never believed. */
  differences?: string;
  advice: Advice[];
}

/** A row of a decision table as a reader needs it, whether or not a report has a finding of it. */
export interface RuleText {
  id: string;
  label: Bilingual;
  /** `guidance`: the older lists decide. */
  verdict: Verdict | 'guidance';
  basis: { ref: string; quote: string }[];
  interpretation?: Bilingual;
}

/** A row that did not decide, and the first fact that rules it out. */
export interface RuledOut {
  row: string;
  label: Bilingual;
  fact: string;
  value: string;
  wanted: string[];
}

type AnyRow = Row<Record<string, string>, string>;

/** What `explain` knows of a topic. `articles` are verbatim. */
export type Explanation =
  | { kind: 'row'; row: AnyRow; articles: Article[]; entries: { id: string; name: string; quote: string }[] }
  | { kind: 'verdict'; verdict: Verdict; rows: AnyRow[]; articles: Article[] }
  | { kind: 'clause'; articles: Article[]; rows: AnyRow[] }
  | { kind: 'finding'; row: AnyRow; articles: Article[]; facts: Record<string, Fact>; others: RuledOut[] };

/** A fault of the input. The words are made from `params` when the report is rendered. */
export interface Diagnostic {
  file: string;
  /** The sheet of a workbook; line and column are then its row and column. */
  sheet?: string;
  line: number;
  column: number;
  code: string;
  params: Record<string, string>;
  /** The source line, for the caret under it. */
  excerpt?: string;
}

/** Which print of a list was compared with. */
export interface ListVersion {
  id: string;
  entries: number;
  /** Number of the document, where it has one, and its date. */
  document: string | null;
  date: string;
  verifiedOn: Day | null;
  /** The document whole, as a citation needs it. Absent, as the title of the law, in reports made before it was kept. */
  print?: List['document'];
}

export interface Report {
  reportVersion: 1;
  tool: { name: 'trunglap'; version: string };
  asOf: Day;
  catalogue: { entries: number; lists: ListVersion[]; verifiedOn: Day; sha256: string };
  law: { id: string; inForceFrom: Day; verifiedOn: Day; sha256: string } & Partial<
    Pick<Law, 'title' | 'issuer' | 'signedOn'>
  >;
  /** Law packs that the user added. */
  otherLaws: { id: string; inForceFrom: Day; verifiedOn: Day }[];
  /** What a similarity must reach; `partial` asks for the function alone. */
  thresholds: Tuning['thresholds'];
  warnings: Warning[];
  /** `waived` counts findings, whatever their verdict; the counts of verdicts are as if there were no waivers. */
  summary: { checked: number; invalid: number; waived: number } & Record<Verdict, number>;
  /** Status records that were in force, those of the data and those of the user. */
  status: StatusRecord[];
  /** Every waiver that was read, and what became of it. */
  waivers: (Waiver & { state: WaiverState })[];
  /** Files of the user, beside the proposals, that had a part in this report. */
  sources: UsedFile[];
  results: Result[];
  errors: Diagnostic[];
  /** Files of a folder that hold no proposal. */
  skipped: string[];
  /** Spreadsheets that proposals were read from. */
  tables?: Table[];
}
