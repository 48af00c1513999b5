/** Files that are found without being named. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Its name where no option names it. */
const NAME = 'waivers.yaml';

/**
 * `waivers.yaml` of the working folder, or of the nearest folder above it, up to the one that holds `.git`. The folders of the proposals are never looked at:
 * a proposal must not bring its own waiver.
 */
export function findWaivers(cwd: string): string | undefined {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const path = join(folder, NAME);
    if (existsSync(path)) return path;
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined;
  }
}
