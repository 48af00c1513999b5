/** The questions of `init` on a terminal. Each answer is checked as it is given; while a text is being written, the platforms nearest to it are shown below. */
import type { Readable, Writable } from 'node:stream';
import { MultiLinePrompt, TextPrompt } from '@clack/core';
import * as clack from '@clack/prompts';
import { Chalk } from 'chalk';
import { actionLabel, levelLabel, say, wizard } from '../../messages.ts';
import { actions, type Bilingual, type Lang, levels } from '../../model.ts';
import { proposalSchema } from '../../read/proposal.ts';
import { levelOf } from '../../read/vietnamese.ts';
import { wrap } from '../../report/width.ts';
import type { Answers } from './sheet.ts';

export interface Asking {
  lang: Lang;
  color: boolean;
  input: Readable;
  output: Writable;
  /** The platforms nearest to a text, a line each. */
  nearest: (text: string) => string[];
  /** Keeps what has been answered so far. */
  keep: (answers: Answers) => Promise<void>;
}

/** The person has had enough. */
export class Interrupted extends Error {}

function given<T>(answer: T | symbol): T {
  if (clack.isCancel(answer)) throw new Interrupted();
  return answer as T;
}

/** Asks for all that is not answered yet. Throws Interrupted; what was answered before has been kept. */
export async function ask(before: Answers, asking: Asking): Promise<Answers> {
  const answers: Answers = { ...before };
  const t = (sentence: Bilingual) => say(sentence, asking.lang);
  const { shape } = proposalSchema;
  const set = async <K extends keyof Answers>(key: K, value: Answers[K]) => {
    if (value === undefined || value === '') delete answers[key];
    else answers[key] = value;
    await asking.keep(answers);
  };
  const name = required(shape.name, t(wizard.empty));
  await set('name', await live(t(wizard.name), { value: answers.name, check: name }, asking));
  await askAgency(answers, asking, set);
  await set('action', await choose(t(wizard.action), actions, actionLabel, answers.action, asking));
  const described = { value: answers.description, lines: true };
  await set('description', (await live(t(wizard.description), described, asking)) || undefined);
  await set('objective', (await live(t(wizard.objective), { value: answers.objective }, asking)) || undefined);
  await set('functions', await askFunctions(answers.functions, asking));
  const start = await askDay(t(wizard.start), answers.timeline?.start, asking);
  const end = await askDay(t(wizard.end), answers.timeline?.end, asking, start);
  const timeline = { ...(start && { start }), ...(end && { end }) };
  await set('timeline', start || end ? timeline : undefined);
  const amount = await line(
    t(wizard.budget),
    { value: written(answers.budget?.amount), check: money(asking.lang) },
    asking,
  );
  await set('budget', amount ? { amount: plain(amount), currency: 'VND' } : undefined);
  return answers;
}

type Set = <K extends keyof Answers>(key: K, value: Answers[K]) => Promise<void>;

async function askAgency(answers: Answers, asking: Asking, set: Set): Promise<void> {
  const t = (sentence: Bilingual) => say(sentence, asking.lang);
  const { agency = {} } = answers;
  const check = required(proposalSchema.shape.agency.shape.name, t(wizard.empty));
  const name = await line(t(wizard.agency), { value: agency.name, check }, asking);
  await set('agency', { ...agency, name });
  const level = await choose(t(wizard.level), levels, levelLabel, agency.level ?? levelOf(name), asking);
  await set('agency', { ...agency, name, level });
}

async function askFunctions(before: readonly string[] = [], asking: Asking): Promise<string[] | undefined> {
  const t = (sentence: Bilingual) => say(sentence, asking.lang);
  const functions: string[] = [];
  for (let i = 0; ; i += 1) {
    const message = t(i === 0 ? wizard.functions : wizard.nextFunction);
    const one = await live(message, { value: before[i] }, asking);
    if (one === '') return functions.length > 0 ? functions : undefined;
    functions.push(one);
  }
}

async function askDay(message: string, value: string | undefined, asking: Asking, from?: string): Promise<string> {
  const { start } = proposalSchema.shape.timeline.def.innerType.shape;
  const check = (written: string) => {
    if (written === '') return undefined;
    if (!start.safeParse(written).success) return say(wizard.badDay, asking.lang);
    return from && written < from.slice(0, written.length)
      ? say(wizard.endFirst({ start: from }), asking.lang)
      : undefined;
  };
  return line(message, { value, check }, asking);
}

const plain = (amount: string) => Number(amount.replace(/[ .]/g, ''));
const written = (amount: number | undefined) => (amount === undefined ? undefined : String(amount));

function money(lang: Lang): Check {
  return (amount) => (/^\d{1,3}([ .]\d{3})+$|^\d{0,18}$/.test(amount) ? undefined : say(wizard.badAmount, lang));
}

// ── Prompts ──────────────────────────────────────────────────────────────────────────────────────

type Check = (value: string) => string | undefined;
interface Field {
  value?: string | undefined;
  check?: Check;
  /** Several lines: Enter twice ends them. */
  lines?: boolean;
}

function required(schema: { safeParse: (value: unknown) => { success: boolean } }, sentence: string): Check {
  return (value) => (schema.safeParse(value).success ? undefined : sentence);
}

async function line(message: string, { value, check }: Field, { input, output }: Asking): Promise<string> {
  const validate = (typed: string | undefined) => check?.((typed ?? '').trim());
  const answer = given<string | undefined>(
    await clack.text({ message, input, output, validate, ...(value !== undefined && { initialValue: value }) }),
  );
  return (answer ?? '').trim().normalize('NFC');
}

async function choose<T extends string>(
  message: string,
  values: readonly T[],
  labels: Record<T, Bilingual>,
  initialValue: T | undefined,
  { lang, input, output }: Asking,
): Promise<T> {
  const options = values.map((value) => ({
    value: value as string,
    label: say(labels[value], lang),
    hint: value as string,
  }));
  const asked = { message, options, input, output, showInstructions: false };
  return given(await clack.select({ ...asked, ...(initialValue && { initialValue: initialValue as string }) })) as T;
}

/** Texts shorter than this are near to everything. */
const LEAST = 6;

/** Words that are being typed are near to anything: only whole ones count, but for the first. */
function complete(typed: string): string {
  const whole = typed.replace(/\S+$/, '').trim();
  return whole.length < LEAST ? typed.trim() : whole;
}

function cut(text: string, columns: number): string {
  const [first, ...others] = wrap(text, columns);
  return others.length > 0 ? `${first} …` : first!;
}

/** A text, with the platforms nearest to what has been typed so far. */
async function live(message: string, { value, check, lines }: Field, asking: Asking): Promise<string> {
  const { lang, color, input, output, nearest } = asking;
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const Prompt = (lines ? MultiLinePrompt : TextPrompt) as typeof TextPrompt;
  const columns = (output as { columns?: number }).columns ?? 80;
  let shown = { text: '', near: [] as string[] };
  const near = (typed: string) => {
    const text = complete(typed);
    if (text !== shown.text) shown = { text, near: text.length < LEAST ? [] : nearest(text) };
    const title = shown.near.length > 0 ? [say(wizard.near, lang)] : [];
    return [...title, ...shown.near.map((one) => cut(`· ${one}`, columns - 6))].map((one) => chalk.dim(one));
  };
  const validate = (typed: string | undefined) => check?.((typed ?? '').trim());
  const bar = (text: string) => text.split('\n').map((one) => `${chalk.cyan(clack.S_BAR)}  ${one}`);
  const prompt = new Prompt({
    input,
    output,
    validate,
    ...(value !== undefined && { initialValue: value }),
    render() {
      const head = [chalk.gray(clack.S_BAR), `${clack.symbol(this.state)}  ${message}`];
      const typed = this.value ?? '';
      if (this.state === 'submit' || this.state === 'cancel')
        return [...head, ...typed.split('\n').map((one) => `${chalk.gray(clack.S_BAR)}  ${chalk.dim(one)}`)].join('\n');
      const fault = this.state === 'error' ? bar(chalk.yellow(this.error)) : [];
      return [
        ...head,
        ...bar(this.userInput ? this.userInputWithCursor : '█'),
        ...fault,
        ...near(this.userInput).flatMap(bar),
        chalk.cyan(clack.S_BAR_END),
        '',
      ].join('\n');
    },
  });
  const answer = given<string | undefined>(await prompt.prompt());
  return (answer ?? '').trim().normalize('NFC');
}
