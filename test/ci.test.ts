/** At home in CI: the GitHub action with a made-up event, GitLab's template, and a pre-commit hook on a real repository. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { version } from '../src/version.ts';
import { root } from './support.ts';

const CLEAR = 'name: Phần mềm quản lý nghĩa trang\nagency: { name: UBND xã A, level: commune }\naction: buy\n';
const DUPLICATE =
  'name: Hệ thống đấu thầu qua mạng tỉnh X\nagency: { name: Sở Tài chính tỉnh X, level: province }\naction: build\n';
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const trunglap = join(root, 'bin/trunglap.js');

let cwd: string;
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd, encoding: 'utf8', stdio: 'pipe' });
const write = (file: string, text: string) => writeFileSync(join(cwd, file), text);

/** A repository with a proposal that is clear, and one that duplicates a platform on a branch. */
function repository(): { base: string } {
  cwd = mkdtempSync(join(tmpdir(), 'trunglap-ci-'));
  git('init', '-q', '-b', 'main');
  write('old.yaml', DUPLICATE);
  git('add', '.');
  git('commit', '-qm', 'one');
  const base = git('rev-parse', 'HEAD').trim();
  git('checkout', '-qb', 'work');
  write('new.yaml', CLEAR);
  git('add', '.');
  git('commit', '-qm', 'two');
  return { base };
}

interface Step {
  id?: string;
  run?: string;
  uses?: string;
  shell?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}

describe('action.yml', () => {
  const action = parse(read('action.yml')) as {
    inputs: Record<string, { description: string; default: string }>;
    outputs: Record<string, { description: string; value: string }>;
    runs: { using: string; steps: Step[] };
  };
  const { steps } = action.runs;

  it('is a composite action; every step that runs something names its shell', () => {
    expect(Object.keys(action).sort()).toEqual(
      ['name', 'description', 'author', 'branding', 'inputs', 'outputs', 'runs'].sort(),
    );
    expect(action.runs.using).toBe('composite');
    for (const step of steps) expect([step.shell, typeof step.run]).toEqual(['bash', 'string']);
  });

  it('pastes nothing into a script: every input goes by the environment', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
    const given = steps.flatMap(({ env = {} }) => Object.values(env));
    for (const name of Object.keys(action.inputs).filter((one) => one !== 'working-directory'))
      expect(given, name).toContain(`\${{ inputs.${name} }}`);
    const asked = [...read('bin/action.mjs').matchAll(/(?:input|lines|isOn)\('([A-Z_]+)'\)/g)].map(([, name]) => name!);
    const passed = Object.keys(steps.find(({ id }) => id === 'check')!.env!);
    expect([...new Set(asked)].map((name) => `INPUT_${name}`).sort()).toEqual(passed.sort());
  });

  it('installs the version that it belongs to, and runs no script of a package', () => {
    expect(String(action.inputs.version!.default)).toBe(version);
    expect(steps[0]!.run).toContain('--ignore-scripts');
  });

  it('has an output for every number of the summary and every report', () => {
    for (const [name, { value }] of Object.entries(action.outputs))
      expect(value).toBe(`\${{ steps.check.outputs.${name} }}`);
  });

  it('the example workflows of the guides ask for the least permissions, and paste nothing either', () => {
    for (const file of ['README.md', 'README.vi.md']) {
      const [, example] = /```yaml\n(# \.github[\s\S]*?)```/.exec(read(file)) ?? [];
      const workflow = parse(example!) as {
        on: unknown;
        permissions: Record<string, string>;
        jobs: Record<string, { steps: Step[] }>;
      };
      expect(workflow.permissions).toEqual({
        contents: 'read',
        'pull-requests': 'write',
        'security-events': 'write',
      });
      const used = Object.values(workflow.jobs).flatMap((job) => job.steps);
      for (const { run = '' } of used) expect(run).not.toContain('${{');
      const own = used.find(({ uses }) => uses?.includes('trunglap@'))!;
      for (const name of Object.keys(own.with ?? {})) expect(action.inputs, name).toHaveProperty(name);
      const outputs = example!.matchAll(/steps\.trunglap\.outputs\.([a-z-]+)/g);
      for (const [, name] of outputs) expect(action.outputs, name).toHaveProperty(name!);
    }
  });
});

// ── The script of the action, with a made-up event and a made-up GitHub ──────────────────────────

interface Comment {
  id: number;
  user: { login: string };
  body: string;
}
const BOT = { login: 'github-actions[bot]' };

describe('the script of the action', () => {
  let api: Server;
  let url: string;
  let comments: Comment[];
  let calls: string[];
  let refuse: boolean;
  beforeAll(async () => {
    api = createServer((request, response) => {
      let sent = '';
      request.on('data', (chunk) => {
        sent += chunk;
      });
      request.on('end', () => {
        const { pathname, searchParams } = new URL(request.url!, 'http://x');
        calls.push(`${request.method} ${pathname}`);
        const answer = (status: number, body: unknown) => {
          response.writeHead(status, { 'content-type': 'application/json' });
          response.end(JSON.stringify(body));
        };
        if (request.headers.authorization !== 'Bearer T0KEN') return answer(401, {});
        if (pathname === '/user' || refuse) return answer(403, {});
        const page = Number(searchParams.get('page') ?? 1);
        if (request.method === 'GET') return answer(200, comments.slice((page - 1) * 100, page * 100));
        const { body } = JSON.parse(sent) as { body: string };
        if (request.method === 'POST') comments.push({ id: comments.length + 1, user: BOT, body });
        else comments.find(({ id }) => pathname.endsWith(`/comments/${id}`))!.body = body;
        answer(200, {});
      });
    });
    await new Promise<void>((done) => api.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
  });
  afterAll(() => api.close());
  beforeEach(() => {
    comments = [];
    calls = [];
    refuse = false;
  });

  async function act(event: object, inputs: Record<string, string> = {}) {
    const folder = mkdtempSync(join(tmpdir(), 'trunglap-run-'));
    writeFileSync(join(folder, 'event.json'), JSON.stringify(event));
    const env = {
      PATH: process.env.PATH,
      GITHUB_API_URL: url,
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_REPOSITORY: 'so/ke-hoach',
      GITHUB_RUN_ID: '7',
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      RUNNER_TEMP: folder,
      INPUT_PATHS: '.',
      INPUT_CHANGED_ONLY: 'true',
      INPUT_LOCKED: 'true',
      INPUT_COMMENT: 'true',
      INPUT_TOKEN: 'T0KEN',
      INPUT_AS_OF: '2026-11-23',
      ...inputs,
    };
    const child = spawn(process.execPath, [join(root, 'bin/action.mjs'), trunglap], { cwd, env });
    let log = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        log += chunk;
      });
    const code = await new Promise<number>((done) => child.on('close', done));
    const text = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '');
    const outputs = Object.fromEntries(
      text('output')
        .split('\n')
        .map((line) => line.split('=')),
    ) as Record<string, string>;
    return { code, log, outputs, summary: text('summary') };
  }
  const pull = (base: string) => ({ pull_request: { number: 12, base: { sha: base } } });

  it('checks what the pull request changes; says nothing where there is nothing to say', async () => {
    const { base } = repository();
    const { code, outputs, summary, log } = await act(pull(base));
    expect([code, outputs['exit-code'], outputs.checked, outputs.clear]).toEqual([0, '0', '1', '1']);
    expect(summary).toContain('nghĩa trang');
    expect(summary).toContain('Không rà soát 1 tệp không thay đổi');
    expect(log).not.toContain('::error');
    expect(comments).toEqual([]);
    expect(JSON.parse(readFileSync(outputs['report-sarif']!, 'utf8')).version).toBe('2.1.0');
  });

  it('keeps one comment up to date, and fails with the exit code of the check', async () => {
    const { base } = repository();
    write('new.yaml', DUPLICATE);
    const first = await act(pull(base));
    expect([first.code, first.outputs.violation]).toEqual([1, '1']);
    expect(first.log).toContain('::error title=Vi phạm nguyên tắc không trùng lặp,file=new.yaml,line=1');
    expect(comments).toHaveLength(1);
    expect(comments[0]!.body).toMatch(/^<!-- trunglap -->\n# KẾT QUẢ/);
    write('new.yaml', CLEAR);
    await act(pull(base), { INPUT_LANG: 'en' });
    expect(comments).toHaveLength(1);
    expect(comments[0]!.body).toContain('No duplicate');
    expect(calls.filter((call) => !call.startsWith('GET'))).toEqual([
      'POST /repos/so/ke-hoach/issues/12/comments',
      'PATCH /repos/so/ke-hoach/issues/comments/1',
    ]);
  });

  it('finds its comment among many, and never takes that of a stranger for its own', async () => {
    const { base } = repository();
    write('new.yaml', DUPLICATE);
    comments = Array.from({ length: 150 }, (_, i) => ({ id: i + 1, user: { login: 'a' }, body: 'x' }));
    comments[3]!.body = '<!-- trunglap -->\nmine';
    comments[120] = { id: 121, user: BOT, body: '<!-- trunglap -->\nold' };
    await act(pull(base));
    expect(comments).toHaveLength(150);
    expect([comments[3]!.body, comments[120]!.body]).toEqual([
      '<!-- trunglap -->\nmine',
      expect.stringContaining('Vi phạm'),
    ]);
  });

  it('a comment that may not be written is a warning; the result is the same', async () => {
    const { base } = repository();
    write('new.yaml', DUPLICATE);
    refuse = true;
    const { code, log, summary } = await act(pull(base));
    expect([code, comments]).toEqual([1, []]);
    expect(log).toContain('::warning title=trunglap::Không ghi được bình luận');
    expect(summary).toContain('Vi phạm');
    expect(log).not.toContain('T0KEN');
  });

  it('a long report is cut between proposals, and says where the whole is', async () => {
    const { base } = repository();
    write('new.yaml', Array.from({ length: 40 }, (_, i) => DUPLICATE.replace('tỉnh X', `tỉnh ${i}`)).join('---\n'));
    await act(pull(base));
    const { body } = comments[0]!;
    expect(body.length).toBeLessThan(61_000);
    expect(body).toMatch(/https:\/\/github\.example\/so\/ke-hoach\/actions\/runs\/7\n$/);
  });

  it('everything is checked where it is asked for, and where the base cannot be fetched, which is said', async () => {
    const { base } = repository();
    expect((await act(pull(base), { INPUT_CHANGED_ONLY: 'false' })).outputs.checked).toBe('2');
    expect((await act({})).outputs.checked).toBe('2');
    const unknown = await act({ before: 'a'.repeat(40) });
    expect([unknown.outputs.checked, unknown.log]).toEqual(['2', expect.stringContaining('fetch-depth: 0')]);
    expect((await act({ before: '0'.repeat(40) })).log).not.toContain('fetch-depth');
  });

  it('inputs are arguments, never commands or options', async () => {
    repository();
    const hostile = '$(touch pwned)\n--output=pwned\n; touch pwned\nold.yaml';
    const { code, outputs } = await act({}, { INPUT_PATHS: hostile });
    expect([code, outputs.checked, outputs.invalid]).toEqual([2, '1', '3']);
    expect(existsSync(join(cwd, 'pwned'))).toBe(false);
    const { code: refused, log } = await act({}, { INPUT_FAIL_ON: 'violation --no-waivers' });
    expect([refused, log]).toEqual([2, expect.stringContaining('violation --no-waivers')]);
  });

  it('what softens the result is refused in files of the pull request, and allowed by inputs', async () => {
    repository();
    write('trunglap.config.yaml', 'failOn: none\n');
    expect((await act({})).code).toBe(2);
    expect((await act({}, { INPUT_LOCKED: 'false' })).code).toBe(0);
    expect((await act({}, { INPUT_FAIL_ON: 'none', INPUT_CONFIG: '' })).code).toBe(2);
  });

  it('no line that a proposal says is a command of the runner', async () => {
    repository();
    write('new.yaml', '::add-mask::x: 1\nname: "::error::x"\n  ::stop-commands::x: {\n');
    const { log } = await act({});
    let stopped: string | undefined;
    const commands = log.split('\n').filter((line) => {
      const [, command, value] = /^\s*::([a-z-]+)[^:]*::(.*)$/.exec(line) ?? [];
      if (stopped !== undefined) {
        if (line === `::${stopped}::`) stopped = undefined;
        return false;
      }
      if (command === 'stop-commands') stopped = value;
      return command !== undefined;
    });
    for (const command of commands)
      expect(command).toMatch(
        /^::(error title=(Vi phạm|Hồ sơ không đọc được)|warning title=|stop-commands::[0-9a-f-]{36}$)/,
      );
    // The excerpt is there, and no command even where nothing stops them.
    expect(log).toContain('    :\\u003astop-commands:\\u003ax: {');
  });
});

// ── GitLab and pre-commit ────────────────────────────────────────────────────────────────────────

/** A folder with a command `trunglap` that is this build. */
function path(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trunglap-path-'));
  writeFileSync(join(folder, 'trunglap'), `#!/bin/sh\nexec "${process.execPath}" "${trunglap}" "$@"\n`);
  chmodSync(join(folder, 'trunglap'), 0o755);
  return `${folder}:${process.env.PATH}`;
}

describe("GitLab's template", () => {
  const [spec, jobs] = parseAllDocuments(read('templates/trunglap.yml')).map((one) => one.toJS()) as [
    { spec: { inputs: Record<string, { default: string }> } },
    Record<string, { variables: Record<string, string>; script: string[]; artifacts: { reports: object } }>,
  ];
  const job = jobs.trunglap!;

  it('pastes nothing into the script; every input is a variable of it, and the version is this one', () => {
    const { inputs } = spec.spec;
    for (const line of job.script) expect(line).not.toContain('$[[');
    const used = JSON.stringify(jobs);
    for (const name of Object.keys(inputs)) expect(used).toContain(`$[[ inputs.${name} ]]`);
    expect(String(inputs.version!.default)).toBe(version);
  });

  it('its script checks what the merge request changes, and writes what the job keeps', () => {
    const { base } = repository();
    const env = {
      PATH: path(),
      TRUNGLAP_PATHS: '.',
      TRUNGLAP_FAIL_ON: 'violation',
      TRUNGLAP_LANG: 'vi',
      TRUNGLAP_OPTIONS: '--as-of 2026-11-23',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
    };
    const run = (more = {}) =>
      spawnSync('bash', ['--norc', '-e', '-c', job.script.join('\n')], {
        cwd,
        encoding: 'utf8',
        env: { ...env, ...more },
      });
    const ran = run();
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    expect(ran.stdout).toContain('Không rà soát 1 tệp không thay đổi');
    expect(run({ CI_MERGE_REQUEST_DIFF_BASE_SHA: '' }).status).toBe(1);
    expect(JSON.parse(readFileSync(join(cwd, 'gl-code-quality-report.json'), 'utf8'))).toHaveLength(1);
    expect(readFileSync(join(cwd, 'trunglap.xml'), 'utf8')).toContain('<failure');
    const hostile = run({ TRUNGLAP_PATHS: '$(touch\tpwned) ;touch\tpwned `touch pwned` *' });
    expect([hostile.status, existsSync(join(cwd, 'pwned'))]).toEqual([2, false]);
  });
});

describe('the pre-commit hook', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml')) as { entry: string; args: string[]; files: string }[];

  it('lets a clear proposal through, stops a duplicate, and looks at the commit alone', () => {
    repository();
    mkdirSync(join(cwd, '.git/hooks'), { recursive: true });
    write('.git/hooks/pre-commit', `#!/bin/sh\nexec ${hook!.entry} ${hook!.args.join(' ')}\n`);
    chmodSync(join(cwd, '.git/hooks/pre-commit'), 0o755);
    const commit = () => {
      git('add', '.');
      return spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '-qm', 'x'], {
        cwd,
        encoding: 'utf8',
        env: { ...process.env, PATH: path() },
      });
    };
    write('compose.yaml', 'services: {}\n');
    write('clear.yaml', CLEAR);
    expect(commit()).toMatchObject({ status: 0 });
    write('duplicate.yaml', DUPLICATE);
    const stopped = commit();
    expect(stopped.status).toBe(1);
    expect(stopped.stdout + stopped.stderr).toContain('VI PHẠM');
    write('duplicate.yaml', 'name: x\nagency: { name: y, level: tỉnh }\naction: build\n');
    expect(commit().stderr).toContain('duplicate.yaml:2:20');
    expect(git('log', '--format=%s')).toBe('x\ntwo\none\n');
  });

  it('runs for the files that are read', () => {
    for (const file of ['a.yaml', 'b/c.yml', 'ke-hoach.xlsx', 'ke-hoach.csv'])
      expect(file).toMatch(new RegExp(hook!.files));
    expect('a.ts').not.toMatch(new RegExp(hook!.files));
  });
});
