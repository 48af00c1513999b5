/** Decision tables with the unique hit policy (DMN): one combination of facts fits exactly one row. */
import { actions, type Facts, type GuidanceFacts, type LocalFacts, type Row, recommendations } from './model.ts';

type Domain<F> = { [K in keyof F]-?: readonly F[K][] };

/** Every value that each fact can have. */
export const factDomain: Domain<Facts> = {
  inForce: ['yes', 'no'],
  similarity: ['similar', 'partial', 'distinct'],
  exemption: ['none', 'cited'],
  proposer: ['owner', 'other'],
  addressee: ['bound', 'outside'],
  action: actions,
  status: ['operating', 'due', 'planned'],
};

export const guidanceDomain: Domain<GuidanceFacts> = {
  similarity: ['similar', 'partial', 'distinct'],
  proposer: ['owner', 'other'],
  action: actions,
  recommendation: recommendations,
};

export const localDomain: Domain<LocalFacts> = {
  similarity: ['similar', 'partial', 'distinct'],
  proposer: ['own', 'other'],
  addressee: ['bound', 'outside'],
  action: actions,
};

/** The row that fits. The loader has proven that there is exactly one. */
export function decide<F extends object, R extends Row<F, string>>(rows: readonly R[], facts: F): R {
  const row = rows.find((candidate) => fits(candidate, facts));
  if (!row) throw new Error(`no row fits ${JSON.stringify(facts)}`);
  return row;
}

export function fits<F extends object>(row: Row<F, string>, facts: F): boolean {
  return (Object.keys(row.when) as (keyof F)[]).every((fact) => row.when[fact]!.includes(facts[fact]));
}

/** Every combination of the values of a domain. */
export function* combinations<F extends object>(domain: Domain<F>): Generator<F> {
  const names = Object.keys(domain) as (keyof F)[];
  const total = names.reduce((product, name) => product * domain[name].length, 1);
  for (let i = 0; i < total; i += 1) {
    let rest = i;
    const facts = {} as F;
    for (const name of names) {
      const values = domain[name];
      facts[name] = values[rest % values.length]!;
      rest = Math.floor(rest / values.length);
    }
    yield facts;
  }
}

/** What keeps a table from having the unique hit policy: combinations that fit no row or several, rows that nothing reaches, unknown facts or values. */
export function faultsOfTable<F extends object>(rows: readonly Row<F, string>[], domain: Domain<F>): string[] {
  const faults = rows.flatMap((row) => unknownFacts(row, domain));
  if (faults.length > 0) return faults;
  const reached = new Set<string>();
  for (const facts of combinations(domain)) {
    const fitting = rows.filter((row) => fits(row, facts));
    if (fitting.length === 0) faults.push(`no row fits ${JSON.stringify(facts)}`);
    if (fitting.length > 1)
      faults.push(`${fitting.map(({ id }) => id).join(' and ')} both fit ${JSON.stringify(facts)}`);
    for (const { id } of fitting) reached.add(id);
  }
  for (const { id } of rows) if (!reached.has(id)) faults.push(`nothing reaches row ${id}`);
  return faults;
}

function unknownFacts<F extends object>(row: Row<F, string>, domain: Domain<F>): string[] {
  return Object.entries(row.when).flatMap(([fact, values]) => {
    const allowed = domain[fact as keyof F] as readonly unknown[] | undefined;
    if (!allowed) return [`row ${row.id} names an unknown fact: ${fact}`];
    return (values as unknown[])
      .filter((value) => !allowed.includes(value))
      .map((value) => `row ${row.id}: ${fact} cannot be ${String(value)}`);
  });
}
