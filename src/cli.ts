/** The command line: arguments → a command → an exit code. Takes its world as an argument, so that tests run it in process. */
import { Command, CommanderError, Option } from 'commander';
import { EXIT_FAULT, EXIT_UNUSABLE, type Io } from './commands/io.ts';
import { type Asked, pairOutputs } from './commands/output.ts';
import type { WorldOptions } from './commands/world.ts';
import { InputError } from './errors.ts';
import { help, optionNote, renderHelp, say, template, usage } from './messages.ts';
import {
  type Action,
  actions,
  type Bilingual,
  type Lang,
  type Level,
  levels,
  type Verdict,
  verdicts,
} from './model.ts';
import { nearest } from './read/nearest.ts';
import { terminal } from './report/escape.ts';
import { type Format, formatNames } from './report/render.ts';
import { version } from './version.ts';

/** Runs one command line (without node and script) and gives the exit code. Never throws, never exits. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const lang = languageOf(argv);
  let code = 0;
  const program = build(argv, lang, io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return failed(error, argv, lang, io);
  }
}

/** The language is needed before the arguments are read: help and errors are in it. */
function languageOf(argv: readonly string[]): Lang {
  const at = argv.indexOf('--lang');
  return argv.includes('--lang=en') || (at >= 0 && argv[at + 1] === 'en') ? 'en' : 'vi';
}

function failed(error: unknown, argv: readonly string[], lang: Lang, io: Io): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    io.stderr(`trunglap: ${argumentError(error, lang)}\n`);
    return EXIT_UNUSABLE;
  }
  if (error instanceof InputError) {
    const sentence = (usage as unknown as Record<string, (p: Record<string, string>) => Bilingual>)[error.code]!(
      error.params,
    );
    io.stderr(`trunglap: ${terminal(say(sentence, lang))}\n`);
    return EXIT_UNUSABLE;
  }
  io.stderr(`trunglap: ${say(usage.fault, lang)}\n`);
  if (argv.includes('--debug')) io.stderr(`${error instanceof Error ? error.stack : String(error)}\n`);
  return EXIT_FAULT;
}

/** commander's own sentences are English; its codes and what it quotes are enough for ours. */
function argumentError({ code, message }: CommanderError, lang: Lang): string {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  const near = /Did you mean (?:one of )?([^?]*)\?/.exec(message)?.[1];
  const sentence = usage.argument({ code, found: quoted, ...(near ? { nearest: near } : {}) });
  return terminal(say(sentence, lang));
}

function build(argv: readonly string[], lang: Lang, io: Io, done: (code: number) => void): Command {
  const t = (sentence: Bilingual) => say(sentence, lang);
  const program = new Command('trunglap')
    .description(t(help.program))
    .version(version, '-V, --version', t(help.version))
    .helpOption('-h, --help', t(help.help))
    .helpCommand('help [command]', t(help.helpCommand))
    .addHelpText('after', () => `\n${examples(lang)}\n\n${t(help.exitCodes)}\n  ${t(help.exit)}`);
  configure(program, lang, io);
  const command = (name: string, description: Bilingual) =>
    common(
      configure(program.command(name).description(t(description)).helpOption('-h, --help', t(help.help)), lang, io),
      lang,
    );
  addCheck(command('check', help.check), lang, io, done);
  // The command of every day needs no other.
  if (argv[0] === 'check') return program;
  addRender(command('render', renderHelp.command), lang, io, done);
  addLookups(command, lang, io, done);
  addAuthoring(command, lang, io, done);
  return program;
}

function configure(command: Command, lang: Lang, io: Io): Command {
  return command
    .exitOverride()
    .configureOutput({
      writeOut: io.stdout,
      writeErr: () => {},
      getOutHelpWidth: () => Math.min(io.columns ?? 80, 120),
      getOutHasColors: () => false,
    })
    .configureHelp({
      styleTitle: (title) => (lang === 'vi' ? (help.titles[title] ?? title) : title),
      styleUsage: (usage) => (lang === 'vi' ? usage.replace(/\[(options|command)\]/g, placeholder) : usage),
      styleSubcommandTerm: (term) => (lang === 'vi' ? term.replace(/\[(options|command)\]/g, placeholder) : term),
      optionDescription: (option) => described(option, lang),
    });
}

/** commander's own words for what stands in brackets. */
function placeholder(written: string): string {
  return help.titles[written] ?? written;
}

/** As commander describes an option, in the language. */
function described({ description, argChoices, defaultValue }: Option, lang: Lang): string {
  const notes = [
    ...(argChoices ? [say(optionNote.choices({ values: argChoices.join(', ') }), lang)] : []),
    ...(typeof defaultValue === 'string' ? [say(optionNote.byDefault({ value: defaultValue }), lang)] : []),
  ];
  return notes.length > 0 ? `${description} (${notes.join('; ')})` : description;
}

function common(command: Command, lang: Lang): Command {
  return command
    .addOption(new Option('--lang <lang>', say(help.lang, lang)).choices(['vi', 'en']).default('vi'))
    .option('--no-color', say(help.noColor, lang))
    .option('--debug', say(help.debug, lang));
}

interface Common {
  lang: Lang;
  color: boolean;
}

/** Colour only on a terminal that wants it: https://no-color.org */
function globals({ lang, color }: Common, io: Io): Common {
  const wanted = color && !io.env.NO_COLOR && io.env.TERM !== 'dumb';
  return {
    lang,
    color: Boolean(wanted && (io.columns !== undefined || !['', '0'].includes(io.env.FORCE_COLOR ?? ''))),
  };
}

interface CheckOptions extends Known {
  asOf?: string;
  level?: Level;
  action?: Action;
  failOn: Verdict;
  waivers: string | boolean;
}

/** Files of the user that add to what the program knows. */
interface Known {
  catalogue?: string[];
  status?: string;
}

function withKnown(command: Command, lang: Lang): Command {
  return withLists(command, lang).option('--status <file>', say(help.status, lang));
}

function withLists(command: Command, lang: Lang): Command {
  return command.addOption(
    new Option('--catalogue <dir>', say(help.catalogue, lang)).argParser((path: string, before: string[] = []) => [
      ...before,
      path,
    ]),
  );
}

function known({ catalogue = [], status }: Known): WorldOptions {
  return { catalogue, ...(status !== undefined && { status }) };
}

/** `--format` and `--output`, any number of times, in the order of the command line. */
function addOutputs(command: Command, lang: Lang): Asked[] {
  const asked: Asked[] = [];
  const formats = `${say(help.format, lang)}: ${formatNames.join(', ')}`;
  command
    .addOption(
      new Option('--format <format>', formats).argParser((format: string) => asked.push({ format: asFormat(format) })),
    )
    .addOption(
      new Option('-o, --output <file>', say(help.output, lang)).argParser((path: string) => asked.push({ path })),
    );
  return asked;
}

function asFormat(format: string): Format {
  if ((formatNames as string[]).includes(format)) return format as Format;
  const near = nearest(format, formatNames);
  throw new InputError('badValue', {
    option: '--format',
    found: format,
    allowed: formatNames.join(', '),
    ...(near ? { nearest: near } : {}),
  });
}

function failOn(sentence: Bilingual, lang: Lang): Option {
  return new Option('--fail-on <verdict>', say(sentence, lang)).choices(verdicts.slice(0, -1)).default('violation');
}

function addCheck(command: Command, lang: Lang, io: Io, done: (code: number) => void): void {
  const t = (sentence: Bilingual) => say(sentence, lang);
  command.argument('<paths...>', t(help.paths)).option('--as-of <day>', t(help.asOf));
  const asked = addOutputs(command, lang);
  withKnown(command.addOption(failOn(help.failOn, lang)), lang)
    .option('--waivers <file>', t(help.waivers))
    .option('--no-waivers', t(help.noWaivers))
    .addOption(new Option('--level <level>', t(help.level)).choices(levels))
    .addOption(new Option('--action <action>', t(help.action)).choices(actions))
    .action(async (paths: string[], options: Common & CheckOptions) => {
      const { checkCommand } = await import('./commands/check.ts');
      const { failOn, waivers, level, action } = options;
      const stated = { ...(level && { level }), ...(action && { action }) };
      const outputs = pairOutputs(asked);
      const given = { ...globals(options, io), ...known(options), ...stated, paths, outputs, failOn, waivers };
      done(await checkCommand({ ...given, asOf: dayOf(options.asOf, io) }, io));
    });
}

function addRender(command: Command, lang: Lang, io: Io, done: (code: number) => void): void {
  command.argument('<report>', say(renderHelp.report, lang));
  const asked = addOutputs(command, lang);
  command
    .addOption(failOn(renderHelp.failOn, lang))
    .action(async (path: string, options: Common & { failOn: Verdict }) => {
      const { renderCommand } = await import('./commands/render.ts');
      const given = { ...globals(options, io), path, outputs: pairOutputs(asked), failOn: options.failOn };
      done(await renderCommand(given, io));
    });
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function dayOf(given: string | undefined, io: Io): string {
  if (given === undefined) return io.today();
  const isReal = DAY.test(given) && new Date(`${given}T00:00:00Z`).toJSON()?.startsWith(given);
  if (!isReal) throw new InputError('badDate', { found: given });
  return given;
}

function count(given: string): number {
  if (!/^[1-9]\d{0,3}$/.test(given)) throw new InputError('badNumber', { option: '--limit', found: given });
  return Number(given);
}

type Make = (name: string, description: Bilingual) => Command;

function addLookups(command: Make, lang: Lang, io: Io, done: (code: number) => void): void {
  const t = (sentence: Bilingual) => say(sentence, lang);
  const format = () => new Option('--format <format>', t(help.format)).choices(['text', 'json']).default('text');
  type Lookup = Common & Known & { format: 'text' | 'json'; asOf?: string; list?: string; owner?: string };
  withKnown(command('list', help.list), lang)
    .option('--list <list>', t(help.listFilter))
    .option('--owner <agency>', t(help.owner))
    .option('--as-of <day>', t(help.asOf))
    .addOption(format())
    .action(async (options: Lookup) => {
      const { listCommand } = await import('./commands/lookup.ts');
      done(await listCommand({ ...options, ...globals(options, io), asOf: dayOf(options.asOf, io) }, io));
    });
  withKnown(command('show', help.show), lang)
    .argument('<id>', t(help.id))
    .option('--as-of <day>', t(help.asOf))
    .addOption(format())
    .action(async (id: string, options: Lookup) => {
      const { showCommand } = await import('./commands/lookup.ts');
      done(
        await showCommand(
          { ...globals(options, io), ...known(options), id, format: options.format, asOf: dayOf(options.asOf, io) },
          io,
        ),
      );
    });
  withKnown(command('search', help.search), lang)
    .option('--as-of <day>', t(help.asOf))
    .argument('<text...>', t(help.query))
    .option('--limit <n>', t(help.limit), '10')
    .addOption(format())
    .action(async (text: string[], options: Lookup & { limit: string }) => {
      const { searchCommand } = await import('./commands/search.ts');
      const given = {
        ...globals(options, io),
        ...known(options),
        asOf: dayOf(options.asOf, io),
        query: text.join(' '),
        format: options.format,
        limit: count(options.limit),
      };
      done(await searchCommand(given, io));
    });
  withKnown(command('compare', help.compare), lang)
    .argument('<proposal>', t(help.path))
    .argument('<id>', t(help.id))
    .option('--as-of <day>', t(help.asOf))
    .addOption(format())
    .action(async (path: string, id: string, options: Lookup) => {
      const { compareCommand } = await import('./commands/search.ts');
      done(
        await compareCommand(
          {
            ...globals(options, io),
            ...known(options),
            path,
            id,
            format: options.format,
            asOf: dayOf(options.asOf, io),
          },
          io,
        ),
      );
    });
  withLists(command('explain', help.explain), lang)
    .argument('[topic...]', t(help.topic))
    .addOption(format())
    .action(async (topic: string[], options: Lookup) => {
      const { explainCommand } = await import('./commands/explain.ts');
      const given = { ...globals(options, io), ...known(options), topic, format: options.format };
      done(await explainCommand(given, io));
    });
}

function addAuthoring(command: Make, lang: Lang, io: Io, done: (code: number) => void): void {
  const t = (sentence: Bilingual) => say(sentence, lang);
  withKnown(command('criteria', help.criteria), lang)
    .argument('<file>', t(help.candidate))
    .option('--as-of <day>', t(help.asOf))
    .addOption(new Option('--format <format>', t(help.format)).choices(['text', 'json']).default('text'))
    .action(async (path: string, options: Common & Known & { format: 'text' | 'json'; asOf?: string }) => {
      const { criteriaCommand } = await import('./commands/criteria.ts');
      const asOf = dayOf(options.asOf, io);
      done(
        await criteriaCommand({ ...globals(options, io), ...known(options), path, format: options.format, asOf }, io),
      );
    });
  command('schema', help.schema)
    .argument('[name]', t(help.schemaName), 'proposal')
    .action(async (name: string, options: Common) => {
      const { schemaCommand } = await import('./commands/author.ts');
      done(await schemaCommand({ ...globals(options, io), name }, io));
    });
  command('template', template.command)
    .addOption(new Option('--format <format>', t(template.format)).choices(['xlsx', 'yaml']))
    .option('-o, --output <file>', t(help.output))
    .action(async (options: Common & { format?: 'xlsx' | 'yaml'; output?: string }) => {
      const { templateCommand } = await import('./commands/template.ts');
      const { format, output } = options;
      done(
        await templateCommand({ ...globals(options, io), ...(format && { format }), ...(output && { output }) }, io),
      );
    });
  command('validate', help.validate)
    .argument('<paths...>', t(help.paths))
    .action(async (paths: string[], options: Common) => {
      const { validateCommand } = await import('./commands/validate.ts');
      done(await validateCommand({ ...globals(options, io), paths }, io));
    });
}

function examples(lang: Lang): string {
  const lines = help.commands.map(([line, meaning]) => `  ${line.padEnd(56)}  ${say(meaning, lang)}`);
  return [say(help.examples, lang), ...lines].join('\n');
}
