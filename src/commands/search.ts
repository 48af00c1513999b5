/** `search` and `compare`: one idea against the lists, one proposal against one platform. */
import { Chalk } from 'chalk';
import { checkOne, compareWith, search } from '../check.ts';
import { InputError } from '../errors.ts';
import type { Step, Waterfall } from '../match/waterfall.ts';
import { advice, axisLabel, fieldLabel, say, shown, similarityLabel, usage, report as words } from '../messages.ts';
import type { Axis, Data, Lang, Proposal } from '../model.ts';
import { gather } from '../read/files.ts';
import { nearest } from '../read/nearest.ts';
import { terminal } from '../report/escape.ts';
import { faultLines } from '../report/faults.ts';
import { bar, percent } from '../report/label.ts';
import { EXIT_UNUSABLE, type GlobalOptions, type Io } from './io.ts';
import { readAll } from './proposals.ts';
import { lookUp, type WorldOptions } from './world.ts';

// ── search ───────────────────────────────────────────────────────────────────────────────────────

export interface SearchArguments extends GlobalOptions, WorldOptions {
  query: string;
  asOf: string;
  format: 'text' | 'json';
  limit: number;
}

export async function searchCommand(given: SearchArguments, io: Io): Promise<number> {
  const { query, format, limit, lang, color } = given;
  const { data, code } = await lookUp(given, io, given.asOf);
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const hits = search(query, data, limit);
  const labelOf = labels(data, lang);
  if (format === 'json') {
    const found = hits.map(({ entry: { id, name, owner }, score, capabilities }) => ({
      id,
      name,
      owner,
      score: Math.round(score * 1000) / 1000,
      capabilities,
    }));
    io.stdout(`${JSON.stringify({ query, hits: found }, null, 2)}\n`);
  } else if (hits.length === 0) io.stdout(`${say(usage.noHit({ query: terminal(query) }), lang)}\n`);
  else
    for (const { entry, capabilities } of hits) {
      io.stdout(
        `${chalk.bold(terminal(entry.name))} [${entry.id}] · ${terminal(entry.owner ?? say(words.noOwner, lang))}\n`,
      );
      if (capabilities.length > 0) io.stdout(`  ${capabilities.map(labelOf).join('; ')}\n`);
    }
  return code;
}

function labels(data: Data, lang: Lang): (capability: string) => string {
  return (id) => say(data.capabilities.find((one) => one.id === id)!.label, lang);
}

// ── compare ──────────────────────────────────────────────────────────────────────────────────────

export interface CompareArguments extends GlobalOptions, WorldOptions {
  path: string;
  id: string;
  asOf: string;
  format: 'text' | 'json';
}

export async function compareCommand(given: CompareArguments, io: Io): Promise<number> {
  const { data, code } = await lookUp(given, io, given.asOf);
  const entry = data.entries.find(({ id }) => id.toLowerCase() === given.id.toLowerCase());
  if (!entry) {
    const near = nearest(
      given.id,
      data.entries.map(({ id }) => id),
    );
    throw new InputError('unknownEntry', { found: given.id, ...(near ? { nearest: near } : {}) });
  }
  const { sources, faults } = await gather([given.path], { cwd: io.cwd, stdin: io.stdin });
  const read = await readAll(sources, { entryIds: data.entries.map(({ id }) => id) });
  const diagnostics = [...faults, ...read.faults];
  if (diagnostics.length > 0) io.stderr(`${faultLines(diagnostics, given.lang).join('\n')}\n`);
  const compared = read.proposals.map((proposal) => ({ proposal, fall: compareWith(proposal, entry.id, data) }));
  for (const { proposal, fall } of compared)
    io.stdout(
      given.format === 'json'
        ? json(proposal, fall, data, given)
        : text(proposal, fall, { ...given, name: entry.name, labelOf: labels(data, given.lang) }),
    );
  return diagnostics.length > 0 || compared.length === 0 ? EXIT_UNUSABLE : code;
}

function json(proposal: Proposal, fall: Waterfall, data: Data, { asOf, id }: CompareArguments): string {
  const match = checkOne(proposal, data, asOf).matches.find(
    ({ platform }) => platform.toLowerCase() === id.toLowerCase(),
  );
  return `${JSON.stringify({ file: proposal.file, line: proposal.line, name: proposal.name, platform: id, ...fall, verdict: match?.verdict ?? 'clear' }, null, 2)}\n`;
}

const BAR = 20;

function text(
  proposal: Proposal,
  { similarity, route, steps, doubt, disputed, like, service, thresholds }: Waterfall,
  { lang, color, id, name, labelOf }: CompareArguments & { name: string; labelOf: (capability: string) => string },
): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const axis = (one: Axis) => {
    const far = similarity[one] - thresholds[one];
    const sentence = far >= 0 ? usage.above({ by: percent(far, lang) }) : usage.below({ by: percent(-far, lang) });
    return `  ${say(axisLabel[one], lang).padEnd(10)} ${bar(similarity[one], BAR, thresholds[one])} ${percent(similarity[one], lang)}  ${say(sentence, lang)} (${percent(thresholds[one], lang)})`;
  };
  const line = (one: Step, sign: string, value: number) =>
    `  ${sign}${percent(value, lang)}  “${terminal(one.text)}” (${say(fieldLabel[one.field], lang)}, ${say(shown.line({ line: String(one.line) }), lang)}): ${one.capability === null ? say(usage.unexplained, lang) : labelOf(one.capability)}`;
  const likeParams = (one: NonNullable<Waterfall['like']>) => ({
    capability: labelOf(one.capability),
    share: percent(one.share, lang),
    words: one.words.map((text) => `“${terminal(text)}”`).join(', '),
  });
  const up = steps.filter(({ gain }) => gain > 0).map((one) => line(one, '+', one.gain));
  const down = steps.filter(({ loss }) => loss > 0).map((one) => line(one, '−', one.loss));
  return [
    `${chalk.bold(terminal(proposal.name))} ↔ ${chalk.bold(name)} [${id}]`,
    `${say(words.similarity, lang)}: ${say(similarityLabel[similarity.level], lang)}`,
    ...(['function', 'objective', 'scope'] as const).map(axis),
    ...(up.length > 0 ? [say(usage.pushedUp, lang), ...up] : []),
    ...(down.length > 0 ? [say(usage.pushedDown, lang), ...down] : []),
    ...(doubt > 0 ? [say(usage.doubt({ by: percent(doubt, lang) }), lang)] : []),
    ...(disputed
      ? [say(usage.disputed({ by: percent(disputed.by, lang), capability: labelOf(disputed.capability) }), lang)]
      : []),
    ...(route === 'capability' ? [] : [say(usage.route[route], lang)]),
    ...(route === 'likely' && like ? [say(usage.likeWords(likeParams(like)), lang)] : []),
    ...(service ? [say(advice['service-only']({ words: service }), lang)] : []),
    '',
  ].join('\n');
}
