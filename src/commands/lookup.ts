/** `list`, `show`: what the program knows, without a proposal. */
import { Chalk } from 'chalk';
import Table from 'cli-table3';
import { alsoListedAs } from '../crosswalk.ts';
import { entryFields, facetOf } from '../entry.ts';
import { InputError } from '../errors.ts';
import { startPeriod, statusOn } from '../judge/status.ts';
import { lawOf } from '../law.ts';
import { day, entryFieldLabel, factValueLabel, line, say, usage, report as words } from '../messages.ts';
import type { Capability, Data, Entry, Lang } from '../model.ts';
import { nearest } from '../read/nearest.ts';
import { terminal } from '../report/escape.ts';
import type { GlobalOptions, Io } from './io.ts';
import { lookUp, type WorldOptions } from './world.ts';

// ── list ─────────────────────────────────────────────────────────────────────────────────────────

export interface ListArguments extends GlobalOptions, WorldOptions {
  list?: string;
  owner?: string;
  format: 'text' | 'json';
  asOf: string;
}

export async function listCommand(given: ListArguments, io: Io): Promise<number> {
  const { data, code } = await lookUp(given, io, given.asOf);
  const lists = data.lists.map(({ id }) => id);
  if (given.list !== undefined && !lists.includes(given.list))
    throw new InputError('badValue', { option: '--list', found: given.list, allowed: lists.join(', ') });
  const entries = data.entries.filter(({ list, owner }) => (given.list ?? list) === list && isOf(owner, given.owner));
  io.stdout(
    given.format === 'json' ? listJson(entries, data, given.asOf) : listTable(entries, data, given, io.columns ?? 80),
  );
  return code;
}

function isOf(owner: string | null, wanted: string | undefined): boolean {
  return (
    wanted === undefined ||
    (owner?.normalize('NFC').toLowerCase().includes(wanted.normalize('NFC').toLowerCase()) ?? false)
  );
}

function listJson(entries: Entry[], data: Data, asOf: string): string {
  const shown = {
    catalogue: { entries: entries.length, sha256: data.hashes.catalogue },
    asOf,
    lists: data.lists,
    entries: entries.map((entry) => entryJson(entry, data, asOf)),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

/** An entry with its source, its status on the day, and what we read from it, marked as printed or inferred. */
function entryJson({ row, ...entry }: Entry, data: Data, asOf: string) {
  const list = data.lists.find(({ id }) => id === entry.list)!;
  const facet = facetOf(entry, data);
  const isLaw = lawOf({ list: list.id }, data) !== undefined;
  return {
    ...entry,
    ...(isLaw && { status: statusOn({ ...entry, row }, asOf, data.status), starts: startPeriod(entry.start) }),
    source: { document: list.document.number ?? list.document.title, annex: list.document.annex ?? null, row },
    alsoListedAs: alsoListedAs(entry.id, data),
    ...(facet && {
      enriched: {
        kinds: facet.kinds,
        users: facet.users,
        sectors: facet.sectors,
        core: facet.core,
        supporting: facet.supporting,
      },
    }),
  };
}

function listTable(entries: Entry[], data: Data, { lang, asOf }: ListArguments, width: number): string {
  const ids = Math.min(30, Math.max(10, ...entries.map(({ id }) => id.length)) + 2);
  const rest = Math.max(40, Math.min(width, 140) - ids - 4);
  const table = new Table({
    head: ['', say(words.platform, lang), say(words.owner, lang), say(words.status, lang)],
    colWidths: [ids, Math.floor(rest * 0.48), Math.floor(rest * 0.28), Math.floor(rest * 0.24)],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const entry of entries)
    table.push(
      [entry.id, entry.name, entry.owner ?? say(words.noOwner, lang), statusCell(entry, data, asOf, lang)].map(
        terminal,
      ),
    );
  return `${table.toString()}\n${say(usage.listed({ count: String(entries.length) }), lang)}\n`;
}

function statusCell(entry: Entry, data: Data, asOf: string, lang: Lang): string {
  if (!lawOf(entry, data)) return entry.deployment ?? '';
  return `${entry.start ?? ''} (${say(factValueLabel[statusOn(entry, asOf, data.status)]!, lang)})`;
}

// ── show ─────────────────────────────────────────────────────────────────────────────────────────

export interface ShowArguments extends GlobalOptions, WorldOptions {
  id: string;
  format: 'text' | 'json';
  asOf: string;
}

export async function showCommand(given: ShowArguments, io: Io): Promise<number> {
  const { id, format, asOf, lang, color } = given;
  const { data, code } = await lookUp(given, io, given.asOf);
  const entry = data.entries.find((one) => one.id.toLowerCase() === id.trim().toLowerCase());
  if (!entry)
    throw new InputError(
      'unknownEntry',
      withNearest(
        id,
        data.entries.map((one) => one.id),
        namesOf(data.entries),
      ),
    );
  if (format === 'json') io.stdout(`${JSON.stringify(entryJson(entry, data, asOf), null, 2)}\n`);
  else io.stdout(showText(entry, data, asOf, lang, color));
  return code;
}

function namesOf(entries: Entry[]): Record<string, string[]> {
  return Object.fromEntries(entries.map(({ id, name }) => [id, [name]]));
}

function withNearest(found: string, allowed: string[], labels: Record<string, string[]> = {}): Record<string, string> {
  const near = nearest(found, allowed, labels);
  return { found, ...(near ? { nearest: near } : {}) };
}

function showText(entry: Entry, data: Data, asOf: string, lang: Lang, color: boolean): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const list = data.lists.find(({ id }) => id === entry.list)!;
  const field = (name: string, value: string) =>
    `${chalk.bold(`${say(entryFieldLabel[name]!, lang)}:`)} ${value.split('\n').map(terminal).join('\n  ')}`;
  const out = [`${chalk.bold(terminal(entry.name))} [${entry.id}]`];
  for (const name of entryFields)
    if (typeof entry[name] === 'string') out.push(field(name, isDay(name) ? day(entry[name], lang) : entry[name]));
  if (lawOf(entry, data))
    out.push(
      `${chalk.bold(`${say(words.status, lang)}:`)} ${[say(factValueLabel[statusOn(entry, asOf, data.status)]!, lang), ...confirmed(entry, data, asOf, lang)].join('; ')} (${say(line.asOf({ asOf }), lang)})`,
    );
  const also = alsoListedAs(entry.id, data);
  if (also.length > 0) out.push(field('alsoListedAs', also.join(', ')));
  out.push(...facetLines(entry, data, lang, field));
  if (entry.note) out.push(field('note', entry.note[lang]));
  out.push(
    field(
      'source',
      [
        list.document.number ?? list.document.title,
        list.document.annex,
        entry.row,
        entry.verifiedOn && day(entry.verifiedOn, lang),
      ]
        .filter(Boolean)
        .join(', '),
    ),
  );
  return `${out.join('\n')}\n`;
}

/** The record that a status rests on, where one does. */
function confirmed({ id }: Entry, { status }: Data, asOf: string, lang: Lang): string[] {
  return status
    .filter(({ platform, operatingSince }) => platform === id && operatingSince <= asOf)
    .map(({ operatingSince: since, source, verifiedOn }) =>
      terminal(say(line.statusRecord({ since, source, verifiedOn, platform: '' }), lang)),
    );
}

function isDay(name: keyof Entry): boolean {
  return name === 'from' || name === 'until';
}

function facetLines(entry: Entry, data: Data, lang: Lang, field: (name: string, value: string) => string): string[] {
  const facet = facetOf(entry, data);
  if (!facet) return [];
  const label = (id: string) => say(data.capabilities.find((one: Capability) => one.id === id)!.label, lang);
  const items = [...facet.core, ...facet.supporting].map(({ capability, printed, inferred }) =>
    printed !== undefined
      ? `\n- ${label(capability)}: “${printed}”`
      : `\n- ${label(capability)} (${say(entryFieldLabel.inferred!, lang)}: ${inferred})`,
  );
  return [field('capabilities', items.join(''))];
}
