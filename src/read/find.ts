/** Files that are found without being named. */
import { existsSync, lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InputError } from '../errors.ts';

/** Their names, where no option names them. */
export const found = {
  waivers: 'waivers.yaml',
  config: 'trunglap.config.yaml',
  ignore: '.trunglapignore',
} as const;

/**
 * The file of a name in the working folder, or in the nearest folder above it, up to the one that holds `.git`. The folders of the proposals are never looked at:
 * a proposal must not bring its own waiver. Nor is a link followed, which could lead to a secret of the machine.
 * Throws InputError for a link.
 */
export function findUpwards(name: string, cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const path = join(folder, name);
    const info = lstatSync(path, { throwIfNoEntry: false });
    if (info?.isSymbolicLink()) throw new InputError('linkedFile', { path });
    if (info) return path;
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined;
  }
}
