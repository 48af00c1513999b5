/** `web`: the page for a browser, written to a file or opened. */
import { spawn } from 'node:child_process';
import { constants, promises } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../errors.ts';
import { say, webHelp } from '../messages.ts';
import { EXIT_CLEAR, EXIT_UNUSABLE, type GlobalOptions, type Io } from './io.ts';

export interface WebArguments extends GlobalOptions {
  output?: string;
  open?: boolean;
  force?: boolean;
}

/** Where nobody says where to. */
const NAME = 'trunglap.html';

/** Beside the bundle; from the sources, in the build's folder. */
const page = fileURLToPath(new URL(`${import.meta.url.endsWith('.ts') ? '../../dist' : '.'}/${NAME}`, import.meta.url));

export async function webCommand({ output, open, force, lang }: WebArguments, io: Io): Promise<number> {
  if (open && output === undefined) return show(page, page, lang, io);
  const path = output ?? NAME;
  const at = resolve(io.cwd, path);
  await copy(path, at, force === true);
  if (open) return show(path, at, lang, io);
  io.stderr(`${say(webHelp.written({ path }), lang)}\n`);
  return EXIT_CLEAR;
}

async function copy(path: string, at: string, force: boolean): Promise<void> {
  try {
    await promises.copyFile(page, at, force ? 0 : constants.COPYFILE_EXCL);
  } catch (error) {
    const { code = String(error) } = error as NodeJS.ErrnoException;
    throw code === 'EEXIST'
      ? new InputError('pageExists', { path })
      : new InputError('cannotWrite', { path, detail: code });
  }
}

/** Programs that open a file with whatever the user has chosen for it. */
const openers: Partial<Record<NodeJS.Platform, string>> = { darwin: 'open', win32: 'explorer.exe' };

async function show(path: string, at: string, lang: GlobalOptions['lang'], io: Io): Promise<number> {
  const program = openers[process.platform] ?? 'xdg-open';
  const isOpened = await new Promise<boolean>((done) => {
    const child = spawn(program, [at], { detached: true, stdio: 'ignore', env: io.env });
    child.once('error', () => done(false));
    child.once('spawn', () => {
      child.unref();
      done(true);
    });
  });
  io.stderr(`${say((isOpened ? webHelp.opened : webHelp.notOpened)({ path }), lang)}\n`);
  return isOpened ? EXIT_CLEAR : EXIT_UNUSABLE;
}
