/** Paths, folders, globs and standard input → texts. The only reader of users' files. */
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { compare, type ErrorCode, type Fault } from '../errors.ts';
import { limits } from '../limits.ts';
import { lstat, readdir, readFile, realpath, stat } from './disk.ts';
import { decode, likelyEncoding } from './encoding.ts';
import { nearest } from './nearest.ts';

export interface SourceFile {
  /** As the user would name it: relative to the working folder where it lies below it. */
  file: string;
  /** Empty for an .xlsx, which is no text. */
  text: string;
  bytes: Uint8Array;
  /** Named by the user itself, not found in a folder. */
  named: boolean;
  isStdin?: boolean;
}

export interface Gathered {
  sources: SourceFile[];
  faults: Fault[];
  /** Files and folders that `ignores` left out; a folder ends in `/`. */
  ignored: string[];
}

export interface GatherOptions {
  cwd: string;
  stdin: () => Promise<Uint8Array>;
  /** Name of what comes from standard input. */
  stdinName?: string;
  /** Ends of the names of files that are looked for in folders. */
  extensions?: readonly string[];
  /** What is left out: of an absolute path; a folder ends in `/`. */
  ignores?: (path: string) => boolean;
}

const EXTENSIONS = ['.yaml', '.yml'];
const BINARY = '.xlsx';

/** Reads all that the paths name; what cannot be read is told in `faults`, and the rest is read. */
export async function gather(paths: readonly string[], options: GatherOptions): Promise<Gathered> {
  const found = new Gathering(options);
  for (const path of paths) await found.add(path);
  return found.result();
}

export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

class Gathering {
  readonly #options: GatherOptions;
  readonly #seen = new Set<string>();
  readonly #sources: SourceFile[] = [];
  readonly #faults: Fault[] = [];
  readonly #ignored = new Set<string>();

  constructor(options: GatherOptions) {
    this.#options = options;
  }

  result(): Gathered {
    this.#sources.sort((a, b) => compare(a.file, b.file));
    return { sources: this.#sources, faults: this.#faults, ignored: [...this.#ignored].sort(compare) };
  }

  async add(path: string): Promise<void> {
    if (path === '-') return this.#stdin();
    const at = resolve(this.#options.cwd, path);
    const info = await stat(at).catch(() => undefined);
    if (info?.isDirectory()) return this.#folder(at, await realpath(at));
    if (info) return this.#file(at, true);
    // Only what does not exist under this very name is read as a pattern.
    const matched = /[*?[{]/.test(path) ? await this.#glob(path) : [];
    if (matched.length === 0) this.#fault(path, 'not-found', { path, ...(await this.#near(path, at)) });
    for (const one of matched) await this.#file(one, true);
  }

  async #stdin(): Promise<void> {
    const { stdinName, stdin, cwd } = this.#options;
    if (stdinName !== undefined && this.#isIgnored(resolve(cwd, stdinName))) return;
    this.#take(stdinName ?? '-', await stdin(), true, true);
  }

  #isIgnored(path: string): boolean {
    const isLeftOut = this.#options.ignores?.(path) ?? false;
    if (isLeftOut) this.#ignored.add(this.#shown(path) + (path.endsWith('/') ? '/' : ''));
    return isLeftOut;
  }

  /** What stands in the same folder under a name like it. */
  async #near(path: string, at: string): Promise<{ nearest?: string }> {
    const others = await readdir(dirname(at)).catch(() => []);
    const near = nearest(
      basename(at),
      others.slice(0, limits.items).map(({ name }) => name),
    );
    return near === undefined ? {} : { nearest: path.slice(0, path.length - basename(path).length) + near };
  }

  async #glob(pattern: string): Promise<string[]> {
    const { glob } = await import('tinyglobby');
    const found = await glob(pattern, {
      cwd: this.#options.cwd,
      absolute: true,
      ignore: ['**/node_modules/**'],
      followSymbolicLinks: false,
      expandDirectories: false,
    });
    return found.sort(compare);
  }

  async #folder(folder: string, root: string): Promise<void> {
    const real = await realpath(folder);
    if (this.#seen.has(real) || this.#isIgnored(`${folder}/`)) return;
    this.#seen.add(real);
    const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => this.#unreadable(folder, error));
    for (const entry of (entries ?? []).sort((a, b) => compare(a.name, b.name))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const at = join(folder, entry.name);
      const wanted = (this.#options.extensions ?? EXTENSIONS).some((extension) =>
        entry.name.toLowerCase().endsWith(extension),
      );
      if (entry.isSymbolicLink()) await this.#link(at, root, wanted);
      else if (entry.isDirectory()) await this.#folder(at, root);
      else if (wanted) await this.#file(at, false);
    }
  }

  async #link(at: string, root: string, wanted: boolean): Promise<void> {
    const target = await realpath(at).catch(() => undefined);
    const info = target === undefined ? undefined : await lstat(target);
    if (target === undefined || !(info?.isDirectory() || wanted)) return;
    if (target !== root && !target.startsWith(root + sep))
      this.#fault(this.#shown(at), 'outside', { path: this.#shown(at) });
    else if (info?.isDirectory()) await this.#folder(at, root);
    else await this.#file(at, false);
  }

  async #file(at: string, named: boolean): Promise<void> {
    const shown = this.#shown(at);
    try {
      const real = await realpath(at);
      if (this.#seen.has(real) || this.#isIgnored(at)) return;
      this.#seen.add(real);
      const info = await stat(real);
      if (!info.isFile()) return this.#fault(shown, 'not-a-file', { path: shown });
      if (info.size > limits.fileBytes) return this.#tooLarge(shown, info.size);
      this.#take(shown, await readFile(real), named);
    } catch (error) {
      this.#unreadable(at, error as NodeJS.ErrnoException);
    }
  }

  #take(file: string, bytes: Uint8Array, named: boolean, isStdin = false): void {
    const text = file.toLowerCase().endsWith(BINARY) ? '' : decode(bytes);
    if (bytes.length > limits.fileBytes) this.#tooLarge(file, bytes.length);
    else if (text === undefined) this.#fault(file, 'encoding', { likely: likelyEncoding(bytes) });
    else this.#sources.push({ file, text, bytes, named, ...(isStdin && { isStdin }) });
  }

  #tooLarge(file: string, size: number): void {
    this.#fault(file, 'too-large', { found: String(size), limit: String(limits.fileBytes) });
  }

  #unreadable(at: string, error: NodeJS.ErrnoException): undefined {
    this.#fault(this.#shown(at), 'not-readable', { path: this.#shown(at), detail: error.code ?? error.message });
    return undefined;
  }

  #fault(file: string, code: ErrorCode, params: Record<string, string>): void {
    this.#faults.push({ file, line: 1, column: 1, code, params });
  }

  #shown(at: string): string {
    const near = relative(this.#options.cwd, at);
    const shown = near === '' || near.startsWith('..') || isAbsolute(near) ? at : near;
    return shown.split(sep).join('/');
  }
}
