/** Every example in fixtures/ with what the program says of it beside it. `npm run test:update` rewrites; a reviewer sees both. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schemaNames } from '../src/commands/schemas.ts';
import { verdicts } from '../src/model.ts';
import { AS_OF, root, trunglap } from './support.ts';

const all = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
const inputs = (folder: string) => all(folder).filter((file) => file.endsWith('.yaml'));

for (const folder of ['fixtures/cases', 'fixtures/invalid'])
  it(`${folder}: every .yaml has its .out, and every .out its .yaml`, () => {
    const names = (end: string) =>
      all(folder)
        .filter((file) => file.endsWith(end))
        .map((file) => file.slice(0, -end.length));
    expect(names('.out')).toEqual(names('.yaml'));
  });

describe('fixtures/cases', () => {
  it('at least three for each verdict, at least 24 in all', () => {
    const files = inputs('fixtures/cases');
    expect(files.length).toBeGreaterThanOrEqual(24);
    for (const verdict of verdicts)
      expect(files.filter((file) => file.startsWith(`${verdict}/`)).length, verdict).toBeGreaterThanOrEqual(3);
  });

  for (const file of inputs('fixtures/cases'))
    it(file, async () => {
      const path = `fixtures/cases/${file}`;
      const { code, stdout, stderr } = await trunglap(['check', path, '--as-of', AS_OF]);
      expect(stderr).toBe('');
      const report = JSON.parse((await trunglap(['check', path, '--as-of', AS_OF, '--format', 'json'])).stdout);
      expect(report.results[0].verdict, 'the folder is the verdict').toBe(file.split('/')[0]);
      await expect(`${stdout}exit ${code}\n`).toMatchFileSnapshot(join(root, path.replace(/\.yaml$/, '.out')));
    });
});

describe('fixtures/invalid', () => {
  for (const file of inputs('fixtures/invalid'))
    it(file, async () => {
      const path = `fixtures/invalid/${file}`;
      const { code, stderr } = await trunglap(['check', path, '--as-of', AS_OF]);
      expect(code).toBe(2);
      await expect(stderr).toMatchFileSnapshot(join(root, path.replace(/\.yaml$/, '.out')));
    });
});

it('the schemas that files name are the ones that the program prints', async () => {
  for (const name of schemaNames) {
    const { stdout } = await trunglap(['schema', name]);
    await expect(stdout).toMatchFileSnapshot(join(root, `schema/${name}.schema.json`));
  }
  expect(readdirSync(join(root, 'schema'))).toEqual(schemaNames.map((name) => `${name}.schema.json`).sort());
  for (const folder of ['fixtures/cases', 'fixtures/invalid'])
    for (const file of inputs(folder)) {
      const up = '../'.repeat(folder.split('/').length + file.split('/').length - 1);
      expect(readFileSync(join(root, folder, file), 'utf8').split('\n')[0], file).toBe(
        `# yaml-language-server: $schema=${up}schema/proposal.schema.json`,
      );
    }
});
