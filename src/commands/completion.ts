/** `completion`: a script that completes commands, options, values and ids, made from what the program itself declares. */
import type { Command, Option } from 'commander';
import { InputError } from '../errors.ts';
import { topics } from '../messages.ts';
import { verdicts } from '../model.ts';
import { loadData } from '../read/load.ts';
import { nearest } from '../read/nearest.ts';
import { formatNames } from '../report/render.ts';
import { EXIT_CLEAR, type Io } from './io.ts';

interface Completed {
  name: string;
  description: string;
  options: { long: string; short?: string; description: string; takes: boolean; values: string[] }[];
  /** What its arguments may be; where there are none, files. */
  words: string[];
}

const shells: Record<string, (commands: Completed[]) => string> = { bash, zsh, fish };

/** Throws InputError for a shell that is not known. */
export async function completionCommand(shell: string, program: Command, io: Io): Promise<number> {
  const write = Object.hasOwn(shells, shell) ? shells[shell] : undefined;
  if (!write) {
    const allowed = Object.keys(shells);
    const near = nearest(shell, allowed);
    throw new InputError('unknownShell', { found: shell, allowed: allowed.join(', '), ...(near && { nearest: near }) });
  }
  const words = await wordsOf(program);
  io.stdout(write(program.commands.map((command) => completed(command, words[command.name()] ?? []))));
  return EXIT_CLEAR;
}

/** Arguments that are known: ids of platforms, rows of the law, shells, schemas, topics. */
async function wordsOf(program: Command): Promise<Record<string, string[]>> {
  const { entries, law, guidance, local } = await loadData();
  const { schemaNames } = await import('./schemas.ts');
  const ids = entries.map(({ id }) => id);
  const rows = [law, guidance, local].flatMap((one) => one.rows.map(({ id }) => id));
  const commands = program.commands.map((one) => one.name());
  return {
    show: ids,
    compare: ids,
    explain: [...verdicts, ...rows],
    schema: schemaNames,
    completion: Object.keys(shells),
    help: [...commands, ...Object.keys(topics)],
  };
}

function completed(command: Command, words: string[]): Completed {
  const { options } = command as Command & { options: readonly Option[] };
  return {
    name: command.name(),
    description: command.description(),
    words,
    options: options.map(({ long, short, description, argChoices, required }) => ({
      long: long!,
      ...(short && { short }),
      description: description.split('\n')[0]!,
      takes: required,
      values: argChoices ?? (long === '--format' ? formatNames : []),
    })),
  };
}

/** Inside single quotes, for every shell here. */
const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
const names = ({ options }: Completed) => options.flatMap(({ long, short }) => (short ? [short, long] : [long]));

// ── bash ─────────────────────────────────────────────────────────────────────────────────────────

function bash(commands: Completed[]): string {
  const all = commands.map(({ name }) => name);
  const ofOption = commands.flatMap((command) =>
    command.options
      .filter(({ takes }) => takes)
      .map(({ long, short, values }) => {
        const patterns = [long, ...(short ? [short] : [])].map((one) => `${command.name}:${one}`).join(' | ');
        const reply = values.length > 0 ? `COMPREPLY=($(compgen -W ${quoted(values.join(' '))} -- "$cur"))` : ':';
        return `    ${patterns}) ${reply}; return ;;`;
      }),
  );
  const ofCommand = commands.map(
    (command) =>
      `    ${command.name}) options=${quoted(names(command).join(' '))}; words=${quoted(command.words.join(' '))} ;;`,
  );
  return `# trunglap completion bash >> ~/.bashrc
_trunglap() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} command= options= words= i
  COMPREPLY=()
  # bash splits --option=value at the sign.
  if [[ $cur == = ]]; then cur=; elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD - 2]}; fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in ${all.join(' | ')}) command=\${COMP_WORDS[i]}; break ;; esac
  done
  case $command:$prev in
${ofOption.join('\n')}
  esac
  case $command in
${ofCommand.join('\n')}
    *) options='--help --version'; words=${quoted(all.join(' '))} ;;
  esac
  if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$cur")); else COMPREPLY=($(compgen -W "$words" -- "$cur")); fi
}
# Where nothing is known, files.
complete -o default -o bashdefault -F _trunglap trunglap
`;
}

// ── zsh ──────────────────────────────────────────────────────────────────────────────────────────

/** In a specification of zsh, colons and brackets mean something. */
const zshText = (text: string) => text.replace(/[\\:[\]]/g, '\\$&');

function zsh(commands: Completed[]): string {
  const described = commands.map(({ name, description }) => `    ${quoted(`${name}:${zshText(description)}`)}`);
  const cases = commands.map((command) => {
    const specs = command.options.flatMap(({ long, short, description, takes, values }) => {
      const value = takes ? `:${long.slice(2)}:${values.length > 0 ? `(${values.join(' ')})` : '_files'}` : '';
      return [`${long}${takes ? '=' : ''}`, ...(short ? [short] : [])].map((name) =>
        quoted(`*${name}[${zshText(description)}]${value}`),
      );
    });
    const words = command.words.length > 0 ? quoted(`*:argument:(${command.words.join(' ')})`) : "'*:file:_files'";
    return `    ${command.name}) _arguments -s ${[...specs, words].join(' ')} ;;`;
  });
  return `#compdef trunglap
# trunglap completion zsh > "\${fpath[1]}/_trunglap"
_trunglap() {
  local -a commands
  commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${cases.join('\n')}
  esac
}
if [[ $funcstack[1] == _trunglap ]]; then _trunglap "$@"; else compdef _trunglap trunglap; fi
`;
}

// ── fish ─────────────────────────────────────────────────────────────────────────────────────────

/** fish reads \\ and \' inside single quotes. */
const fishText = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;

function fish(commands: Completed[]): string {
  const lines = commands.flatMap(({ name, description, options, words }) => {
    const here = `complete -c trunglap -n ${fishText(`__fish_seen_subcommand_from ${name}`)}`;
    return [
      `complete -c trunglap -n __fish_use_subcommand -f -a ${name} -d ${fishText(description)}`,
      ...(words.length > 0 ? [`${here} -a ${fishText(words.join(' '))}`] : []),
      ...options.map(({ long, short, description, takes, values }) =>
        [
          `${here} -l ${long.slice(2)}`,
          ...(short ? [`-s ${short.slice(1)}`] : []),
          ...(values.length > 0 ? [`-x -a ${fishText(values.join(' '))}`] : takes ? ['-r'] : []),
          `-d ${fishText(description)}`,
        ].join(' '),
      ),
    ];
  });
  return `# trunglap completion fish > ~/.config/fish/completions/trunglap.fish\n${lines.join('\n')}\n`;
}
