/** `help`: on the program, on a command, or on a topic that concerns several. */
import type { Command } from 'commander';
import { InputError } from '../errors.ts';
import { say, topics, topicTitles } from '../messages.ts';
import type { Lang } from '../model.ts';
import { nearest } from '../read/nearest.ts';
import { wrap } from '../report/width.ts';
import { EXIT_CLEAR, type Io } from './io.ts';

export function helpCommand(topic: string | undefined, program: Command, lang: Lang, io: Io): number {
  const command = topic === undefined ? program : program.commands.find((one) => one.name() === topic);
  if (command) {
    command.outputHelp();
    if (command === program) io.stdout(`\n${list(lang)}`);
    return EXIT_CLEAR;
  }
  const found = Object.keys(topics).find((one) => one === topic) as keyof typeof topics | undefined;
  if (!found) throw unknown(topic!, program);
  const width = Math.min(io.columns ?? 80, 100);
  // Lines that begin with a space are written as they stand.
  const lines = say(topics[found], lang).split('\n');
  io.stdout(
    `${lines.flatMap((line) => (line.startsWith(' ') || line === '' ? [line] : wrap(line, width))).join('\n')}\n`,
  );
  return EXIT_CLEAR;
}

function list(lang: Lang): string {
  const names = Object.keys(topics) as (keyof typeof topics)[];
  const lines = names.map((name) => `  ${name.padEnd(12)}  ${say(topicTitles[name], lang)}`);
  return `${[say(topicTitles.heading, lang), ...lines].join('\n')}\n`;
}

function unknown(found: string, program: Command): InputError {
  const allowed = [...program.commands.map((one) => one.name()), ...Object.keys(topics)];
  const near = nearest(found, allowed);
  return new InputError('unknownHelp', { found, allowed: allowed.join(', '), ...(near ? { nearest: near } : {}) });
}
