/** The command line: arguments → a command → an exit code. Takes its world as an argument, so that tests run it in process. */
import { type Argument, Command, CommanderError, Option } from 'commander';
import { EXIT_FAULT, EXIT_UNUSABLE, type Io } from './commands/io.ts';
import {
  addOutputs,
  type Common,
  common,
  count,
  dayOf,
  failOn,
  globals,
  type Known,
  known,
  type Make,
  oneOf,
  withKnown,
  withLists,
} from './commands/options.ts';
import { pairOutputs } from './commands/output.ts';
import { failOnOf, findSettings, outputsOf, type Settings } from './commands/settings.ts';
import { addSetup } from './commands/setup.ts';
import { InputError } from './errors.ts';
import { help, optionNote, renderHelp, say, usage } from './messages.ts';
import { type Action, actions, type Bilingual, type FailOn, type Lang, type Level, levels } from './model.ts';
import { terminal } from './report/escape.ts';
import { version } from './version.ts';

/** Runs one command line (without node and script) and gives the exit code. Never throws, never exits. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let lang = languageOf(argv);
  let code = 0;
  try {
    const settings = await findSettings(argv, io);
    lang = languageOf(argv, settings.config.lang);
    const program = build({ argv, lang, io, settings }, (result) => {
      code = result;
    });
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return failed(error, argv, lang, io);
  }
}

/** The language is needed before the arguments are read: help and errors are in it. */
function languageOf(argv: readonly string[], configured: Lang = 'vi'): Lang {
  const at = argv.findIndex((one) => one === '--lang' || one.startsWith('--lang='));
  if (at < 0) return configured;
  return argv[at] === '--lang=en' || (argv[at] === '--lang' && argv[at + 1] === 'en') ? 'en' : 'vi';
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
  const [, quoted = ''] = /'([^']*)'/.exec(message) ?? [];
  const near = /Did you mean (?:one of )?([^?]{0,200})\?/.exec(message)?.[1];
  const found = placeholders(lang === 'vi' ? (help.placeholders[quoted] ?? quoted) : quoted, lang);
  const sentence = usage.argument({ code, found, ...(near ? { nearest: near } : {}) });
  return terminal(say(sentence, lang));
}

/** What is known before the arguments are read. */
interface Start {
  argv: readonly string[];
  lang: Lang;
  io: Io;
  settings: Settings;
}

function build({ argv, lang, io, settings }: Start, done: (code: number) => void): Command {
  const t = (sentence: Bilingual) => say(sentence, lang);
  const program = new Command('trunglap')
    .description(t(help.program))
    .version(version, '-V, --version', t(help.version))
    .helpOption('-h, --help', t(help.help))
    .helpCommand(false)
    .addHelpText('after', () => `\n${examples(lang)}\n\n${t(help.exitCodes)}\n  ${t(help.exit)}`);
  configure(program, lang, io);
  const command = (name: string, description: Bilingual) =>
    common(
      configure(program.command(name).description(t(description)).helpOption('-h, --help', t(help.help)), lang, io),
      lang,
    );
  addCheck(command('check', help.check), { argv, lang, io, settings }, done);
  // The command of every day needs no other.
  if (argv[0] === 'check') return program;
  addRender(command('render', renderHelp.command), lang, io, done);
  addLookups(command, { argv, lang, io, settings }, done);
  addAuthoring(command, { argv, lang, io, settings }, done);
  addSetup(program, command, { lang, io, settings }, done);
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
      styleUsage: (usage) => placeholders(usage, lang),
      styleSubcommandTerm: (term) => placeholders(term, lang),
      styleOptionTerm: (term) => placeholders(term, lang),
      styleArgumentTerm: (term) => (lang === 'vi' ? (help.placeholders[term] ?? term) : term),
      optionDescription: (option) => described(option, lang),
      argumentDescription: (argument) => described(argument, lang),
    });
}

/** What stands in brackets, in the language. */
function placeholders(written: string, lang: Lang): string {
  if (lang === 'en') return written;
  return written
    .replace(/\[(options|command)\]/g, (one) => help.titles[one] ?? one)
    .replace(/(?<=[[<])\w+(?=(?:\.\.\.)?[\]>])/g, (one) => help.placeholders[one] ?? one);
}

/** As commander describes an option or an argument, in the language. */
function described({ description, argChoices, defaultValue }: Option | Argument, lang: Lang): string {
  const notes = [
    ...(argChoices ? [say(optionNote.choices({ values: argChoices.join(', ') }), lang)] : []),
    ...(typeof defaultValue === 'string' ? [say(optionNote.byDefault({ value: defaultValue }), lang)] : []),
  ];
  return notes.length > 0 ? `${description} (${notes.join('; ')})` : description;
}

interface CheckOptions extends Known {
  asOf?: string;
  level?: Level;
  action?: Action;
  failOn: FailOn;
  waivers: string | boolean;
  ignore: boolean;
  ignoreFile?: string;
  changedSince?: string;
  stdinFilename?: string;
  printConfig?: boolean;
  quiet?: boolean;
  verbose?: boolean;
}

function addCheck(command: Command, { lang, io, settings }: Start, done: (code: number) => void): void {
  const t = (sentence: Bilingual) => say(sentence, lang);
  command.argument('[paths...]', t(help.paths)).option('--as-of <day>', t(help.asOf));
  const asked = addOutputs(command, lang);
  withKnown(command.addOption(failOn(help.failOn, lang)), lang)
    .option('--waivers <file>', t(help.waivers))
    .option('--no-waivers', t(help.noWaivers))
    .addOption(oneOf(new Option('--level <level>', t(help.level)), levels))
    .addOption(oneOf(new Option('--action <action>', t(help.action)), actions))
    .option('--ignore-file <file>', t(help.ignoreFile))
    .option('--no-ignore', t(help.noIgnore))
    .option('--changed-since <ref>', t(help.changedSince))
    .option('--stdin-filename <name>', t(help.stdinFilename))
    .option('--locked', t(help.locked))
    .option('--print-config', t(help.printConfig))
    .option('-q, --quiet', t(help.quiet))
    .option('--verbose', t(help.verbose))
    .action(async (paths: string[], options: Common & CheckOptions) => {
      const { ignoreFile, stdinFilename: stdinName, changedSince, quiet, verbose, waivers, level, action } = options;
      const isGiven = command.getOptionValueSource('failOn') === 'cli';
      const given = {
        ...globals(options, io),
        ...known(options, settings),
        ...failOnOf(isGiven ? options.failOn : undefined, settings),
        settings,
        outputs: outputsOf(pairOutputs(asked), asked.length > 0, settings),
        waivers,
        ignore: options.ignore ? ignoreFile : false,
        ...{ paths, stdinName, changedSince, quiet, verbose, level, action },
      };
      if (options.printConfig) {
        const { printConfig } = await import('./commands/config.ts');
        return done(printConfig(given, io));
      }
      // Checked here, for --print-config needs none.
      if (paths.length === 0) throw new CommanderError(EXIT_UNUSABLE, 'commander.missingArgument', "'paths'");
      const { checkCommand } = await import('./commands/check.ts');
      done(await checkCommand({ ...given, asOf: dayOf(options.asOf, io) }, io));
    });
}

function addRender(command: Command, lang: Lang, io: Io, done: (code: number) => void): void {
  command.argument('<report>', say(renderHelp.report, lang));
  const asked = addOutputs(command, lang);
  command
    .addOption(failOn(renderHelp.failOn, lang))
    .action(async (path: string, options: Common & { failOn: FailOn }) => {
      const { renderCommand } = await import('./commands/render.ts');
      const given = { ...globals(options, io), path, outputs: pairOutputs(asked), failOn: options.failOn };
      done(await renderCommand(given, io));
    });
}

function addLookups(command: Make, { lang, io, settings }: Start, done: (code: number) => void): void {
  const t = (sentence: Bilingual) => say(sentence, lang);
  const format = () => oneOf(new Option('--format <format>', t(help.format)).default('text'), ['text', 'json']);
  type Lookup = Common & Known & { format: 'text' | 'json'; asOf?: string; list?: string; owner?: string };
  withKnown(command('list', help.list), lang)
    .option('--list <list>', t(help.listFilter))
    .option('--owner <agency>', t(help.owner))
    .option('--as-of <day>', t(help.asOf))
    .addOption(format())
    .action(async (options: Lookup) => {
      const { listCommand } = await import('./commands/lookup.ts');
      done(await listCommand({ ...options, ...globals(options, io), settings, asOf: dayOf(options.asOf, io) }, io));
    });
  withKnown(command('show', help.show), lang)
    .argument('<id>', t(help.id))
    .option('--as-of <day>', t(help.asOf))
    .addOption(format())
    .action(async (id: string, options: Lookup) => {
      const { showCommand } = await import('./commands/lookup.ts');
      done(
        await showCommand(
          {
            ...globals(options, io),
            ...known(options, settings),
            id,
            format: options.format,
            asOf: dayOf(options.asOf, io),
          },
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
        ...known(options, settings),
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
            ...known(options, settings),
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
      const given = { ...globals(options, io), ...known(options, settings), topic, format: options.format };
      done(await explainCommand(given, io));
    });
}

function addAuthoring(command: Make, { lang, io, settings }: Start, done: (code: number) => void): void {
  const t = (sentence: Bilingual) => say(sentence, lang);
  withKnown(command('criteria', help.criteria), lang)
    .argument('<file>', t(help.candidate))
    .option('--as-of <day>', t(help.asOf))
    .addOption(oneOf(new Option('--format <format>', t(help.format)).default('text'), ['text', 'json']))
    .action(async (path: string, options: Common & Known & { format: 'text' | 'json'; asOf?: string }) => {
      const { criteriaCommand } = await import('./commands/criteria.ts');
      const asOf = dayOf(options.asOf, io);
      done(
        await criteriaCommand(
          { ...globals(options, io), ...known(options, settings), path, format: options.format, asOf },
          io,
        ),
      );
    });
  command('schema', help.schema)
    .argument('[name]', t(help.schemaName), 'proposal')
    .action(async (name: string, options: Common) => {
      const { schemaCommand } = await import('./commands/author.ts');
      done(await schemaCommand({ ...globals(options, io), name }, io));
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
