/** `web`: writes the page where it is told to, replaces nothing unasked, and opens it. */
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { trunglap } from '../support.ts';
import { FILE } from './support.ts';

const fresh = () => mkdtempSync(join(tmpdir(), 'trunglap-web-'));

describe('web', () => {
  it('writes the page into the working folder, or to the file that is named', async () => {
    const cwd = fresh();
    expect(await trunglap(['web'], { cwd })).toMatchObject({ code: 0, stdout: '' });
    expect((await trunglap(['web', '--output', 'ra-soat.html'], { cwd })).stderr).toContain('ra-soat.html');
    for (const name of ['trunglap.html', 'ra-soat.html'])
      expect(readFileSync(join(cwd, name)).equals(readFileSync(FILE))).toBe(true);
  });

  it('replaces a file only when it is told to, and says what cannot be written', async () => {
    const cwd = fresh();
    writeFileSync(join(cwd, 'trunglap.html'), 'mine');
    const refused = await trunglap(['web', '--lang', 'en'], { cwd });
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('--force');
    expect(readFileSync(join(cwd, 'trunglap.html'), 'utf8')).toBe('mine');
    expect((await trunglap(['web', '--force'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'trunglap.html')).equals(readFileSync(FILE))).toBe(true);
    expect((await trunglap(['web', '--output', 'none/x.html'], { cwd })).code).toBe(2);
  });

  it.skipIf(process.platform !== 'linux')(
    'opens it with the program of the desktop, or says that there is none',
    async () => {
      const cwd = fresh();
      const called = join(cwd, 'called');
      writeFileSync(join(cwd, 'xdg-open'), `#!/bin/sh\nprintf %s "$1" > '${called}'\n`);
      chmodSync(join(cwd, 'xdg-open'), 0o755);
      expect((await trunglap(['web', '--open'], { cwd, env: { PATH: `${cwd}:/bin:/usr/bin` } })).code).toBe(0);
      await expect.poll(() => readFileSync(called, { encoding: 'utf8', flag: 'a+' })).toMatch(/dist\/trunglap\.html$/);
      const none = await trunglap(['web', '--open'], { cwd, env: { PATH: cwd.concat('-none') } });
      expect(none).toMatchObject({ code: 2 });
      expect(none.stderr).toContain('trunglap.html');
    },
  );
});
