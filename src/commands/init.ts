/** `init`: a proposal from answers, on a terminal or from options. It overwrites nothing, and keeps a draft until the file is written. */
import { existsSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { checkOne, search } from '../check.ts';
import { dataOn } from '../effective.ts';
import { InputError } from '../errors.ts';
import { line, say, verdictLabel, wizard } from '../messages.ts';
import type { Data, Day } from '../model.ts';
import { readProposals } from '../read/proposals.ts';
import { terminal } from '../report/escape.ts';
import { faultLines } from '../report/faults.ts';
import { type Answers, answersOf, sheet } from './init/sheet.ts';
import { EXIT_CLEAR, EXIT_UNUSABLE, type GlobalOptions, type Io } from './io.ts';
import { type WorldOptions, world } from './world.ts';

export interface InitArguments extends GlobalOptions, WorldOptions {
  /** `-`: standard output. */
  path: string;
  answers: Answers;
  /** `--no-input`: nothing is asked. */
  asks: boolean;
  asOf: Day;
}

/** Ends of the names of drafts: a folder of proposals with one in it is read without it. */
const DRAFT = '.nhap';

export async function initCommand(given: InitArguments, io: Io): Promise<number> {
  const { path, lang } = given;
  if (path !== '-' && extname(path) !== '.yaml' && extname(path) !== '.yml') throw new InputError('notYaml', { path });
  const { data, faults } = await world(given, io);
  if (faults.length > 0) io.stderr(`${faultLines(faults, lang).join('\n')}\n`);
  const today = dataOn(data, given.asOf);
  const on = given.asks && path !== '-' ? io.terminal?.() : undefined;
  if (on) return interview(given, today, on, io);
  if (path !== '-' && existsSync(resolve(io.cwd, path))) throw new InputError('fileExists', { path });
  const missing = missingOf(given.answers);
  if (missing.length > 0) throw new InputError('initMissing', { options: missing.join(', ') });
  return finish(given.answers, given, today, io);
}

function missingOf({ name, agency, action }: Answers): string[] {
  const asked = { '--name': name, '--agency': agency?.name, '--level': agency?.level, '--action': action };
  return Object.entries(asked).flatMap(([option, value]) => (value === undefined ? [option] : []));
}

type Terminal = ReturnType<NonNullable<Io['terminal']>>;

async function interview(given: InitArguments, data: Data, on: NonNullable<Terminal>, io: Io): Promise<number> {
  const { lang, color } = given;
  const [clack, { ask, Interrupted }] = await Promise.all([import('@clack/prompts'), import('./init/ask.ts')]);
  const path = free(given.path, '', io);
  clack.intro(say(wizard.intro({ path: terminal(path) }), lang), on);
  if (path !== given.path)
    clack.log.warn(say(wizard.taken({ taken: terminal(given.path), path: terminal(path) }), lang), on);
  const found = await resumed(`${path}${DRAFT}`, clack, { lang, on, cwd: io.cwd });
  if (found === undefined) return EXIT_CLEAR;
  const draft = found.isOurs ? `${path}${DRAFT}` : free(path, DRAFT, io);
  const place = resolve(io.cwd, draft);
  let isOurs = found.isOurs;
  const keep = async (answers: Answers) => {
    await writeFile(place, sheet(answers, lang), { flag: isOurs ? 'w' : 'wx' });
    isOurs = true;
  };
  const nearest = (text: string) =>
    search(text, data, 3).map(({ entry }) =>
      terminal(`${entry.name} [${entry.id}]${entry.owner ? ` · ${entry.owner}` : ''}`),
    );
  try {
    const answers = await ask({ ...found.answers, ...given.answers }, { lang, color, ...on, nearest, keep });
    const code = await finish(answers, { ...given, path }, data, io);
    if (code === EXIT_CLEAR) await rm(place, { force: true });
    return code;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    clack.cancel(
      say(isOurs ? wizard.kept({ draft: terminal(draft), path: terminal(path) }) : wizard.nothing, lang),
      on,
    );
    return EXIT_UNUSABLE;
  }
}

/** What an earlier run left; undefined where the person does not want to go on. */
async function resumed(
  draft: string,
  clack: typeof import('@clack/prompts'),
  { lang, on, cwd }: { lang: GlobalOptions['lang']; on: NonNullable<Terminal>; cwd: string },
): Promise<{ answers: Answers; isOurs: boolean } | undefined> {
  const place = resolve(cwd, draft);
  if (!existsSync(place)) return { answers: {}, isOurs: false };
  const goesOn = await clack.confirm({
    message: say(wizard.resume({ draft: terminal(draft) }), lang),
    active: say(wizard.yes, lang),
    inactive: say(wizard.no, lang),
    ...on,
  });
  if (clack.isCancel(goesOn)) return undefined;
  return goesOn ? { answers: answersOf(readFileSync(place, 'utf8')), isOurs: true } : { answers: {}, isOurs: false };
}

/** `de-xuat.yaml`, `de-xuat-2.yaml`, …: the first name that is not taken. */
function free(path: string, end: string, { cwd }: Io): string {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  for (let i = 1; ; i += 1) {
    const name = `${stem}${i === 1 ? '' : `-${i}`}${extension}`;
    if (!existsSync(resolve(cwd, name + end))) return name + end;
  }
}

/** Writes what a reader takes for a proposal, and says what is near to it already. */
async function finish(answers: Answers, { path, lang, asOf }: InitArguments, data: Data, io: Io): Promise<number> {
  const text = sheet(answers, lang);
  const { proposals, diagnostics } = readProposals(text, { file: path, entryIds: data.entries.map(({ id }) => id) });
  if (diagnostics.length > 0) {
    io.stderr(`${faultLines(diagnostics, lang).join('\n')}\n`);
    return EXIT_UNUSABLE;
  }
  if (path === '-') {
    io.stdout(text);
    return EXIT_CLEAR;
  }
  await writeFile(resolve(io.cwd, path), text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST'
      ? new InputError('fileExists', { path })
      : new InputError('cannotWrite', { path, detail: error.code ?? String(error) });
  });
  const result = checkOne(proposals[0]!, data, asOf);
  const near = result.matches
    .slice(0, 3)
    .map(({ name, platform, verdict }) => ({ name, platform, label: say(verdictLabel[verdict], lang) }));
  const lines = [
    say(wizard.written({ path }), lang),
    say(wizard.first({ label: say(verdictLabel[result.verdict], lang) }), lang),
    say(line.asOf({ asOf }), lang),
    ...near.map(({ name, platform, label }) => `  ${name} [${platform}]: ${label}`),
    say(wizard.next({ path }), lang),
  ];
  io.stdout(lines.map((one) => `${terminal(one)}\n`).join(''));
  return EXIT_CLEAR;
}
