/** `--changed-since REF`: what git says has changed. git is run without a shell, and reads only. */
import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { InputError } from '../errors.ts';
import type { Io } from './io.ts';

const exec = promisify(execFile);

export interface Changes {
  /** The commit compared with. */
  base: string;
  /** Of a file as a report names it; what git does not know of counts as changed. */
  isChanged: (file: string) => boolean;
}

/** The empty tree, from which everything has changed. */
const NOTHING = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/**
 * Compares the files as they stand with the commit where this branch left the reference (as a pull request is shown), or with the reference itself where the two
 * have nothing in common. Throws InputError outside a repository, and for an unknown reference.
 */
export async function changedSince(ref: string, { cwd }: Pick<Io, 'cwd'>): Promise<Changes> {
  const top = await git(['rev-parse', '--show-toplevel'], cwd);
  if (top === undefined) throw new InputError('notGit');
  const root = top.trimEnd();
  const base = await baseOf(ref, root);
  const list = async (...args: string[]) => names((await git(args, root)) ?? '', root);
  const diff = ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--diff-filter=d'];
  const [changed, tracked] = await Promise.all([list(...diff, base, '--'), list('ls-files', '-z')]);
  return {
    base,
    isChanged: (file) => {
      const at = placeOf(resolve(cwd, file));
      return changed.has(at) || !tracked.has(at) || relative(root, at).startsWith('..');
    },
  };
}

async function baseOf(ref: string, root: string): Promise<string> {
  const bad = new InputError('badRef', { found: ref });
  // A reference is never an option of git.
  if (ref === '' || ref.startsWith('-')) throw bad;
  const commit = await git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], root);
  if (commit === undefined) {
    // Before the first commit, everything is new.
    if (ref === 'HEAD' && (await git(['symbolic-ref', '--quiet', 'HEAD'], root)) !== undefined) return NOTHING;
    throw bad;
  }
  const common = await git(['merge-base', commit.trim(), 'HEAD'], root);
  return (common ?? commit).trim();
}

/** What it prints; undefined where it fails. */
async function git(args: string[], cwd: string): Promise<string | undefined> {
  try {
    const { stdout } = await exec('git', args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
    return stdout;
  } catch {
    return undefined;
  }
}

function names(listed: string, root: string): Set<string> {
  const paths = listed.split('\0').filter(Boolean);
  return new Set(paths.map((path) => placeOf(resolve(root, path.split('/').join(sep)))));
}

/** Links followed, letters composed: macOS stores names decomposed. */
function placeOf(path: string): string {
  try {
    return realpathSync(path).normalize('NFC');
  } catch {
    return path.normalize('NFC');
  }
}
