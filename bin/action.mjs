/**
 * The check of action.yml: runs trunglap on what a run of GitHub Actions is about, writes the step summary and the outputs, and keeps one comment on the pull request.
 * Everything comes by the environment. It needs Node alone, for it stands beside action.yml, not in the package.
 */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { env } = process;
const input = (name) => (env[`INPUT_${name}`] ?? '').trim();
const lines = (name) =>
  input(name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
const isOn = (name) => input(name) === 'true';
const lang = input('LANG') === 'en' ? 'en' : 'vi';

const words = {
  vi: {
    cut: 'Báo cáo dài, chỉ nêu phần đầu. Toàn văn:',
    noBase:
      'Không tải được mốc so sánh của lần chạy này nên rà soát tất cả hồ sơ. Thêm fetch-depth: 0 vào bước actions/checkout.',
    noComment:
      'Không ghi được bình luận trên yêu cầu hợp nhất; kết quả vẫn có trong phần tóm tắt. Cần quyền pull-requests: write (yêu cầu từ kho phái sinh không có quyền này).',
  },
  en: {
    cut: 'The report is long; this is its beginning. The whole:',
    noBase:
      'What this run compares with could not be fetched, so that everything is checked. Add fetch-depth: 0 to actions/checkout.',
    noComment:
      'The comment on the pull request could not be written; the result stands in the summary. It needs pull-requests: write, which pull requests of forks do not have.',
  },
}[lang];

const print = (text) => process.stdout.write(`${text}\n`);

function warn(sentence) {
  print(`::warning title=trunglap::${sentence.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`);
}

// ── What to check ────────────────────────────────────────────────────────────────────────────────

const event = existsSync(env.GITHUB_EVENT_PATH ?? '') ? JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')) : {};
const git = (...args) => spawnSync('git', args, { stdio: 'ignore' }).status === 0;

/** The commit that this run compares with, where it is about changes and the commit is at hand. */
function base() {
  const sha = event.pull_request?.base?.sha ?? event.merge_group?.base_sha ?? event.before;
  if (!isOn('CHANGED_ONLY') || !/^[0-9a-f]{40,64}$/.test(sha ?? '') || /^0+$/.test(sha)) return undefined;
  const isHere = () => git('cat-file', '-e', `${sha}^{commit}`);
  if (isHere() || (git('fetch', '--no-tags', '--depth=1', 'origin', sha) && isHere())) return sha;
  warn(words.noBase);
  return undefined;
}

function argumentsOf(reports) {
  const given = (option, value) => (value ? [`${option}=${value}`] : []);
  return [
    'check',
    ...given('--lang', lang),
    ...given('--fail-on', input('FAIL_ON')),
    ...given('--config', input('CONFIG')),
    ...given('--status', input('STATUS')),
    ...given('--waivers', input('WAIVERS')),
    ...given('--as-of', input('AS_OF')),
    ...given('--changed-since', base()),
    ...lines('CATALOGUE').map((folder) => `--catalogue=${folder}`),
    ...(isOn('LOCKED') ? ['--locked'] : []),
    ...Object.entries(reports).flatMap(([format, path]) => ['--format', format, '--output', path]),
    ...['--format', 'github', '--no-color', '--'],
    ...lines('PATHS'),
  ];
}

// ── The comment ──────────────────────────────────────────────────────────────────────────────────

/** Invisible: by it the comment is found again. */
const MARK = '<!-- trunglap -->';
/** Most characters of a comment, and of a step summary: GitHub takes 65,536, and 1 MiB in bytes. */
const COMMENT = 60_000;
const SUMMARY = 300_000;
/** Comments of a pull request that are looked through, a hundred a page. */
const PAGES = 30;

/** Whole sections of a report, as many as there is room for. */
function cut(report, most) {
  if (report.length <= most) return report;
  const end = report.lastIndexOf('\n## ', most);
  const run = `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`;
  return `${report.slice(0, Math.max(0, end))}\n\n---\n\n${words.cut} ${run}\n`;
}

async function api(method, path, body) {
  const response = await fetch(`${env.GITHUB_API_URL}${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${input('TOKEN')}`,
      'content-type': 'application/json',
      'user-agent': 'trunglap',
      'x-github-api-version': '2022-11-28',
    },
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
  return response.json();
}

/** Our own comment: anybody can write the mark. The token of a run is that of the bot, and may not ask who it is. */
async function own(issue) {
  const me = await api('GET', '/user').then(
    ({ login }) => login,
    () => 'github-actions[bot]',
  );
  for (let page = 1; page <= PAGES; page += 1) {
    const comments = await api('GET', `${issue}/comments?per_page=100&page=${page}`);
    const found = comments.find(({ user, body }) => user?.login === me && body?.startsWith(MARK));
    if (found || comments.length < 100) return found;
  }
  return undefined;
}

/** Nothing is said where there is nothing to say, and nothing was said before. */
async function comment(markdown, isWorthSaying) {
  const { number } = event.pull_request ?? {};
  if (!isOn('COMMENT') || !input('TOKEN') || !Number.isInteger(number)) return;
  const repository = `/repos/${env.GITHUB_REPOSITORY}`;
  const body = `${MARK}\n${cut(markdown, COMMENT)}`;
  try {
    const before = await own(`${repository}/issues/${number}`);
    if (before) await api('PATCH', `${repository}/issues/comments/${before.id}`, { body });
    else if (isWorthSaying) await api('POST', `${repository}/issues/${number}/comments`, { body });
  } catch (error) {
    print(error.message);
    warn(words.noComment);
  }
}

// ── The run ──────────────────────────────────────────────────────────────────────────────────────

/** What a proposal says may stand on standard error: no line of it is a command of the runner. */
function quote(text) {
  if (text === '') return;
  const token = randomUUID();
  print(`::stop-commands::${token}\n${text.trimEnd()}\n::${token}::`);
}

async function main([program]) {
  const folder = mkdtempSync(join(env.RUNNER_TEMP ?? tmpdir(), 'trunglap-'));
  const reports = Object.fromEntries(
    ['json', 'sarif', 'markdown'].map((format) => [format, join(folder, `report.${format}`)]),
  );
  const ran = spawnSync(process.execPath, [program, ...argumentsOf(reports)], { encoding: 'utf8', maxBuffer: 1 << 30 });
  quote(ran.stderr ?? '');
  process.stdout.write(ran.stdout ?? '');
  const code = ran.status ?? 3;
  const outputs = { 'exit-code': code };
  if (existsSync(reports.json)) {
    const { summary } = JSON.parse(readFileSync(reports.json, 'utf8'));
    const markdown = readFileSync(reports.markdown, 'utf8');
    Object.assign(
      outputs,
      summary,
      Object.fromEntries(Object.entries(reports).map(([format, path]) => [`report-${format}`, path])),
    );
    if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, cut(markdown, SUMMARY));
    await comment(markdown, summary.checked > summary.clear || code !== 0);
  }
  if (env.GITHUB_OUTPUT)
    appendFileSync(
      env.GITHUB_OUTPUT,
      Object.entries(outputs)
        .map(([name, value]) => `${name}=${value}\n`)
        .join(''),
    );
  process.exitCode = code;
}

await main(process.argv.slice(2));
