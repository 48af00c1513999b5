/** Tests load what the build compiled; here it is compiled anew, so that a change of data/ is seen at once. */
import { fileURLToPath } from 'node:url';
import { compile } from '../src/commands/compile.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default function setup(): void {
  const faults = compile(path('../data'), path('../dist'));
  if (faults.length > 0) throw new Error(`data/ is faulty:\n${faults.join('\n')}`);
}
