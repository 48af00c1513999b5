/** What a command may touch of the outside. Tests give their own. */
import type { Readable, Writable } from 'node:stream';
import type { Lang } from '../model.ts';

export interface Io {
  stdout: (content: string | Uint8Array) => void;
  stderr: (text: string) => void;
  stdin: () => Promise<Uint8Array>;
  cwd: string;
  env: Record<string, string | undefined>;
  /** Columns of the terminal; undefined where standard output is none. */
  columns: number | undefined;
  /** Somebody watches standard error: long work tells how far it is. */
  stderrIsTerminal?: boolean;
  /** Where questions can be asked; undefined where nobody could answer. A function, for to open standard input takes time. */
  terminal?: () => { input: Readable; output: Writable } | undefined;
  /** Today in Viet Nam, `YYYY-MM-DD`. */
  today: () => string;
}

export interface GlobalOptions {
  lang: Lang;
  color: boolean;
}

/** 0: nothing at or above --fail-on. */
export const EXIT_CLEAR = 0;
/** 1: something is. */
export const EXIT_FOUND = 1;
/** 2: unusable arguments or input. */
export const EXIT_UNUSABLE = 2;
/** 3: a fault of the program itself. */
export const EXIT_FAULT = 3;
