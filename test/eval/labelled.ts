/** Labelled proposals, as proposals that the program reads. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Action, Level, Proposal } from '../../src/model.ts';
import { proposal, root } from '../support.ts';

export interface Labelled {
  id: string;
  title: string;
  description: string;
  agency: string;
  level: string;
  action: Action;
  label: { duplicates: string[]; related: string[]; none: boolean };
  difficulty: string;
  why: string;
}

export type Split = 'shared' | 'tune' | 'holdout';

const FILES = join(root, 'fixtures/labelled');
const SHARED = join(root, '../shared/labelled/proposals.jsonl');

/** Our own proposals by split, and those of shared/ where they are at hand. */
export function load(): Record<Split, Labelled[]> {
  const own = existsSync(FILES)
    ? readdirSync(FILES)
        .filter((file) => file.endsWith('.jsonl'))
        .sort()
        .flatMap((file) => parse(join(FILES, file)))
    : [];
  return {
    shared: existsSync(SHARED) ? parse(SHARED) : [],
    tune: own.filter(({ id }) => splitOf(id) === 'tune'),
    holdout: own.filter(({ id }) => splitOf(id) === 'holdout'),
  };
}

function parse(path: string): Labelled[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled);
}

/** Fixed by the id alone (FNV-1a): half of the proposals are never tuned on. */
export function splitOf(id: string): 'tune' | 'holdout' {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return (hash ^ (hash >>> 16)) % 2 === 0 ? 'tune' : 'holdout';
}

const LEVELS: Record<string, Level> = { school: 'unit', hospital: 'unit' };

export function toProposal({ id, title, description, agency, level, action }: Labelled): Proposal {
  const made = proposal({
    name: title,
    agency,
    level: LEVELS[level] ?? (level as Level),
    action,
    ...(description !== '' && { description }),
  });
  return { ...made, file: `${id}.yaml` };
}
