/** The hand-written report in every format, beside it in fixtures/golden/. `npm run test:update` rewrites; a reviewer reads what changed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv, type AnySchema } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../src/judge/rules.ts';
import { loadData } from '../../src/read/load.ts';
import { formatEntry, formatNames } from '../../src/report/render.ts';
import { root, trunglap } from '../support.ts';
import { golden, output, parseXml, rendered } from './support.ts';

const schema = (name: string): AnySchema =>
  JSON.parse(readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8'));

/** Faults by the schema, as sentences. */
function faultsOf(value: unknown, by: AnySchema, unicodeRegExp = true): string[] {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp });
  (addFormats as unknown as (one: Ajv) => void)(ajv);
  const validate = ajv.compile(by);
  return validate(value) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('golden files', () => {
  for (const format of formatNames.filter((name) => !formatEntry(name).isBinary))
    it(`fixtures/golden/report.${format}`, async () => {
      await expect(await rendered(format)).toMatchFileSnapshot(join(root, `fixtures/golden/report.${format}`));
    });
  it('fixtures/golden/report.xlsx.text: the cells of the workbook, tabs between them', async () => {
    await expect(await rendered('xlsx')).toMatchFileSnapshot(join(root, 'fixtures/golden/report.xlsx.text'));
  });
  it('fixtures/golden/report.en.text, in English', async () => {
    await expect(await rendered('text', { lang: 'en' })).toMatchFileSnapshot(
      join(root, 'fixtures/golden/report.en.text'),
    );
  });
  it('a report rendered twice has the same bytes', async () => {
    for (const format of formatNames) expect(await output(format), format).toEqual(await output(format));
  });
});

describe('valid by their schemas', () => {
  it('JSON: by the schema that the program prints, which is the one in schema/', async () => {
    const { stdout } = await trunglap(['schema', 'report']);
    await expect(stdout).toMatchFileSnapshot(join(root, 'schema/report.schema.json'));
    expect(faultsOf(JSON.parse(await rendered('json')), JSON.parse(stdout))).toEqual([]);
    expect(faultsOf({ ...golden(), summary: {} }, JSON.parse(stdout))).not.toEqual([]);
  });

  it('JSON: what `check` writes is valid too', async () => {
    const { stdout } = await trunglap(['schema', 'report']);
    const checked = await trunglap(['check', 'fixtures/cases', 'fixtures/invalid', '--format', 'json']);
    expect(faultsOf(JSON.parse(checked.stdout), JSON.parse(stdout))).toEqual([]);
  });

  it('ndjson: every line a value of its own, together the report', async () => {
    const values = (await rendered('ndjson'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const report = JSON.parse(await rendered('json'));
    expect(values.map(({ type }) => type)).toEqual([
      'report',
      ...report.results.map(() => 'result'),
      ...report.errors.map(() => 'error'),
      ...report.skipped.map(() => 'skipped'),
    ]);
    expect(values[1]).toEqual({ type: 'result', ...report.results[0] });
  });

  it('SARIF: by the schema of OASIS', async () => {
    // Draft 04 in its head, draft 07 in what it uses; one of its patterns is none for a Unicode expression.
    const { $schema, id, ...sarif } = schema('sarif-2.1.0.json') as Record<string, unknown>;
    for (const lang of ['vi', 'en'] as const)
      expect(faultsOf(JSON.parse(await rendered('sarif', { lang })), sarif, false)).toEqual([]);
    expect(faultsOf({ version: '2.1.0', runs: [{ results: [{}] }] }, sarif, false)).not.toEqual([]);
  });

  it('GitLab: by what its documentation asks', async () => {
    const issues = JSON.parse(await rendered('gitlab'));
    expect(faultsOf(issues, schema('gitlab.json'))).toEqual([]);
    const fingerprints = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  });

  it('JUnit: well-formed, and its numbers are those of its cases', async () => {
    const suites = parseXml(await rendered('junit'));
    const [suite] = suites.children;
    const cases = suite!.children.filter(({ name }) => name === 'testcase');
    const having = (child: string) =>
      String(cases.filter(({ children }) => children.some(({ name }) => name === child)).length);
    const numbers = { tests: String(cases.length), failures: having('failure'), errors: having('error') };
    expect(suites.attributes).toMatchObject(numbers);
    expect(suite!.attributes).toMatchObject({ ...numbers, skipped: having('skipped') });
  });

  it('JUnit: by its XSD', async ({ skip }) => {
    if (spawnSync('xmllint', ['--version']).error) skip('xmllint is missing (Debian: libxml2-utils)');
    const file = join(mkdtempSync(join(tmpdir(), 'trunglap-junit-')), 'report.xml');
    writeFileSync(file, await rendered('junit'));
    const xsd = join(root, 'test/report/schemas/junit.xsd');
    expect(() =>
      execFileSync('xmllint', ['--noout', '--nonet', '--schema', xsd, file], { stdio: 'pipe' }),
    ).not.toThrow();
  });
});

describe('SARIF as GitHub code scanning reads it', () => {
  const run = async () => JSON.parse(await rendered('sarif')).runs[0];

  it('lists every rule in the order of the law and the lists, then faults, whatever was found', async () => {
    const rules = rulesOf(await loadData());
    const ids = async (report = golden()) =>
      JSON.parse(await rendered('sarif', { report })).runs[0].tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(await ids()).toEqual([...rules.map(({ id }) => id), 'unreadable']);
    expect(await ids({ ...golden(), results: [] })).toEqual(await ids());
  });

  it('every rule has help; every result points to its rule by index', async () => {
    const { tool, results } = await run();
    for (const { id, shortDescription, fullDescription, help } of tool.driver.rules)
      for (const words of [shortDescription.text, fullDescription.text, help.text, help.markdown])
        expect(words, id).toBeTruthy();
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it('the place is that of the key `name`, of a fault its own; file names are encoded', async () => {
    const { results } = await run();
    const places = results.map(
      ({ locations: [{ physicalLocation }] }: { locations: [{ physicalLocation: object }] }) => physicalLocation,
    );
    expect(places).toContainEqual({
      artifactLocation: { uri: 'ke-hoach/03%2C%20100%25%3A%20cu.yaml', uriBaseId: '%SRCROOT%' },
      region: { startLine: 2, startColumn: 1 },
    });
    expect(places.at(-1).region).toEqual({ startLine: 5, startColumn: 1 });
  });

  it('fingerprints are made of the finding, each once', async () => {
    const { results } = await run();
    const all = results.map(
      ({ partialFingerprints }: { partialFingerprints: Record<string, string> }) =>
        partialFingerprints.primaryLocationLineHash,
    );
    expect(all[0]).toBe('1132-B28-0f1e2d3c4b5a');
    expect(all).toContain('1132-B28-a0a0a0a0a0a0-2');
    expect(new Set(all).size).toBe(all.length);
  });

  it('every result says whether it is suppressed; a waived one is, with the decision', async () => {
    const { results } = await run();
    const suppressed = results.filter(({ suppressions }: { suppressions: unknown[] }) => suppressions.length > 0);
    expect(suppressed).toHaveLength(1);
    expect(suppressed[0].suppressions[0]).toMatchObject({
      kind: 'external',
      status: 'accepted',
      justification: expect.stringContaining('123/QĐ-UBND'),
    });
    for (const { suppressions } of results) expect(suppressions).toBeInstanceOf(Array);
  });

  it('without the rules, those of the findings are listed', async () => {
    const { tool, results } = JSON.parse(await rendered('sarif', { rules: undefined })).runs[0];
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });
});
