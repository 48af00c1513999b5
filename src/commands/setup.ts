/** Commands around the work itself: a first proposal, an empty list, the page for a browser, completion of the command line, help on a topic. */
import { type Command, Option } from 'commander';
import { completionHelp, help, initHelp, say, template, webHelp } from '../messages.ts';
import { type Action, actions, type Bilingual, type Lang, type Level, levels } from '../model.ts';
import type { Io } from './io.ts';
import { type Common, dayOf, globals, type Known, known, type Make, oneOf, withKnown } from './options.ts';
import type { Settings } from './settings.ts';

interface Start {
  lang: Lang;
  io: Io;
  settings: Settings;
}
type Done = (code: number) => void;

export function addSetup(program: Command, command: Make, start: Start, done: Done): void {
  addInit(command, start, done);
  addCompletion(program, command, start, done);
  addHelp(program, command, start, done);
  addTemplate(command, start, done);
  addWeb(command, start, done);
}

interface InitOptions extends Common, Known {
  input: boolean;
  name?: string;
  agency?: string;
  level?: Level;
  parent?: string;
  action?: Action;
  description?: string;
  objective?: string;
  function?: string[];
  start?: string;
  end?: string;
  budget?: number;
  asOf?: string;
}

function addInit(command: Make, { lang, io, settings }: Start, done: Done): void {
  const t = (sentence: Bilingual) => say(sentence, lang);
  const { options } = initHelp;
  withKnown(command('init', initHelp.command), lang)
    .argument('[file]', t(initHelp.file), 'de-xuat.yaml')
    .option('--no-input', t(options.noInput))
    .option('--name <text>', t(options.name))
    .option('--agency <text>', t(options.agency))
    .addOption(oneOf(new Option('--level <level>', t(options.level)), levels))
    .option('--parent <text>', t(options.parent))
    .addOption(oneOf(new Option('--action <action>', t(options.action)), actions))
    .option('--description <text>', t(options.description))
    .option('--objective <text>', t(options.objective))
    .option('--function <text>', t(options.function), (one: string, before: string[] = []) => [...before, one])
    .option('--start <day>', t(options.start))
    .option('--end <day>', t(options.end))
    .option('--budget <amount>', t(options.budget), Number)
    .option('--as-of <day>', t(help.asOf))
    .action(async (path: string, options: InitOptions) => {
      const { initCommand } = await import('./init.ts');
      const common = { ...globals(options, io), ...known(options, settings), asOf: dayOf(options.asOf, io) };
      done(await initCommand({ ...common, path, asks: options.input, answers: answersOf(options) }, io));
    });
}

/** What the options answer. */
function answersOf(options: InitOptions) {
  const { name, action, description, objective, start, end, budget } = options;
  const agency = { name: options.agency, level: options.level, parent: options.parent };
  const given = {
    name,
    ...(Object.values(agency).some((one) => one !== undefined) && { agency: defined(agency) }),
    action,
    description,
    objective,
    functions: options.function,
    ...((start ?? end) !== undefined && { timeline: defined({ start, end }) }),
    ...(budget !== undefined && { budget: { amount: budget, currency: 'VND' } }),
  };
  return defined(given);
}

function defined<T extends object>(object: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
}

function addCompletion(program: Command, command: Make, { lang, io }: Start, done: Done): void {
  command('completion', completionHelp.command)
    .argument('<shell>', say(completionHelp.shell, lang))
    .action(async (shell: string) => {
      const { completionCommand } = await import('./completion.ts');
      done(await completionCommand(shell, program, io));
    });
}

function addHelp(program: Command, command: Make, { lang, io }: Start, done: Done): void {
  command('help', completionHelp.help)
    .argument('[topic]', say(completionHelp.topic, lang))
    .action(async (topic: string | undefined) => {
      const { helpCommand } = await import('./help.ts');
      done(helpCommand(topic, program, lang, io));
    });
}

function addTemplate(command: Make, { lang, io }: Start, done: Done): void {
  command('template', template.command)
    .addOption(oneOf(new Option('--format <format>', say(template.format, lang)), ['xlsx', 'yaml']))
    .option('-o, --output <file>', say(help.output, lang))
    .action(async (options: Common & { format?: 'xlsx' | 'yaml'; output?: string }) => {
      const { templateCommand } = await import('./template.ts');
      const { format, output } = options;
      done(
        await templateCommand({ ...globals(options, io), ...(format && { format }), ...(output && { output }) }, io),
      );
    });
}

function addWeb(command: Make, { lang, io }: Start, done: Done): void {
  command('web', webHelp.command)
    .option('-o, --output <file>', say(webHelp.output, lang))
    .option('--open', say(webHelp.open, lang))
    .option('--force', say(webHelp.force, lang))
    .action(async (options: Common & { output?: string; open?: boolean; force?: boolean }) => {
      const { webCommand } = await import('./web.ts');
      done(await webCommand({ ...options, ...globals(options, io) }, io));
    });
}
