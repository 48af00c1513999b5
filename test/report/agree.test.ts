/** One view: what each format says of each finding is read back, and is what the report holds. */
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { added, book, column, report as labels, rowKind, say, sheet, shown, verdictLabel } from '../../src/messages.ts';
import { type Lang, type Match, type Report, type Verdict, verdicts } from '../../src/model.ts';
import { type Format, formatNames } from '../../src/report/render.ts';
import { find, golden, parseHtml, parseXml, rendered, textOf } from './support.ts';

/** What a format shows, as texts: one for each finding, one for each proposal (with its verdict), and the rest. */
interface Read {
  findings: string[];
  proposals: string[];
  counts: Partial<Record<Verdict, number>>;
  faults: string[];
  skipped: string[];
  /** What is to be known of the run, and what the user added to it. */
  known: string;
}
type Reader = (written: string, lang: Lang) => Read;

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const label = (verdict: Verdict, lang: Lang) => say(verdictLabel[verdict], lang);

/** `label: 3` lines. */
function countLines(text: string, lang: Lang): Read['counts'] {
  const counts: Read['counts'] = {};
  for (const verdict of verdicts) {
    const found = new RegExp(`^(?:- )?${label(verdict, lang)}: (\\d+)$`, 'm').exec(text);
    if (found) counts[verdict] = Number(found[1]);
  }
  return counts;
}

const unworkflow = (text: string) =>
  text.replace(/%(25|0D|0A|3A|2C)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const unmarkdown = (text: string) =>
  text
    .replaceAll('\u200b', '')
    .replace(/\\([\\`*_[\]|~$^\-+=#])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const jsonReader = (report: Report, lang: Lang): Read => ({
  findings: report.results.flatMap(({ matches }) =>
    matches.map((match) =>
      [
        ...[match.name, match.platform, label(match.verdict, lang)],
        ...match.basis.flatMap(({ ref, quote, interpretation, note }) => [
          `${ref}: “${quote}”`,
          ...(interpretation ? [say(labels.interpretation, lang), say(note!, lang)] : []),
        ]),
        ...match.history.flatMap(({ ref, quote, conflict }) => [ref, quote ?? '', conflict ? say(conflict, lang) : '']),
        ...(match.waived ? [say(shown.waivedMark, lang), match.waived.document.number, match.waived.reason] : []),
      ].join(' '),
    ),
  ),
  proposals: report.results.map(({ verdict }) => label(verdict, lang)),
  counts: report.summary,
  faults: report.errors.map((fault) => `${fault.file} ${(fault as { message?: string }).message}`),
  skipped: report.skipped,
  known: [
    ...report.warnings.map((one) => (one as { message?: string }).message),
    ...report.waivers.flatMap(({ finding, document, state }) => [finding, document.number, state]),
    ...report.status.map(({ platform }) => platform),
    ...report.sources.map(({ file }) => file),
  ].join(' '),
});

const readers: Record<Format, Reader> = {
  json: (written, lang) => jsonReader(JSON.parse(written), lang),
  ndjson: (written, lang) => {
    const values = written
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const of = (type: string) => values.filter((value) => value.type === type);
    const report = { ...values[0], results: of('result'), errors: of('error') };
    return jsonReader({ ...report, skipped: of('skipped').map(({ file }) => file) }, lang);
  },
  text: (written, lang) => {
    const blocks = written.split(/\n─+\n/);
    const results = blocks.filter((block) => /^\p{Lu}[\p{Lu}\s()]+\n/u.test(block));
    return {
      findings: results.flatMap((block) =>
        block
          .split(/\n\n(?=\d+\. )/)
          .slice(1)
          .map(flat),
      ),
      proposals: results.map((block) => block.split('\n', 1)[0]!),
      counts: countLines(written, lang),
      faults: blocks
        .filter((block) => block.startsWith(say(labels.errors, lang)))
        .flatMap((block) => block.split('\n  -').slice(1).map(flat)),
      skipped: [flat(blocks.at(-1)!)],
      known: flat(blocks.at(-1)!),
    };
  },
  markdown: (written, lang) => {
    const plain = unmarkdown(written);
    return {
      findings: plain
        .split(/^### /m)
        .slice(1)
        .map((part) => flat(part.split('\n## ', 1)[0]!)),
      proposals: [...plain.matchAll(/^\| \d+ \| (.*) \|$/gm)].map(([row]) => row),
      counts: countLines(plain, lang),
      faults: (plain.split(`## ${say(labels.errors, lang)}`)[1] ?? '')
        .split('\n---')[0]!
        .split('\n- ')
        .slice(1)
        .map(flat),
      skipped: [flat(plain.split('\n---\n').at(-1)!)],
      known: flat(plain),
    };
  },
  html: (written) => {
    const page = parseHtml(written);
    const counts: Read['counts'] = {};
    for (const row of find(find(page, '.totals')[0]!, 'tr'))
      if (row.attributes['data-verdict'])
        counts[row.attributes['data-verdict'] as Verdict] = Number(textOf(find(row, '.number')[0]!));
    return {
      findings: find(page, '.finding').map((one) => flat(textOf(one))),
      proposals: find(page, '.verdict').map(textOf),
      counts,
      faults: find(find(page, '.faults')[0]!, 'li').map(textOf),
      skipped: [textOf(find(page, 'footer')[0]!)],
      known: [...find(page, '.notes'), ...find(page, 'footer')].map(textOf).join(' '),
    };
  },
  docx: (written, lang) => {
    const part = (title: string) =>
      new RegExp(`^## [IVX]+\\. ${title}\\n([\\s\\S]*?)(?=^## |^# )`, 'm').exec(written)?.[1] ?? '';
    return {
      findings: written
        .split(/^### /m)
        .slice(1)
        .map((one) => flat(one.split(/^## /m)[0]!)),
      proposals: [...written.matchAll(/^\| \d+ \| (.*) \|$/gm)].map(([row]) => row),
      counts: countLines(written.replace(/\.$/gm, ''), lang),
      faults: part(say(labels.errors, lang)).split('\n- ').map(flat),
      skipped: [flat(part(say(sheet.provenance, lang)))],
      known: flat(written),
    };
  },
  csv: (written, lang) => {
    const [head, ...rows] = Papa.parse<string[]>(written.trimStart().trimEnd()).data;
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head!.length]));
    const cell = (row: string[], column: number) => row[column]!;
    const ofKind = (kind: keyof typeof rowKind) => rows.filter((row) => cell(row, 0) === say(rowKind[kind], lang));
    const own = rows.filter((row) => cell(row, 7) !== '');
    const first = own.filter(
      (row, i) => i === 0 || cell(row, 1) !== cell(own[i - 1]!, 1) || cell(row, 2) !== cell(own[i - 1]!, 2),
    );
    const counts: Read['counts'] = {};
    for (const verdict of verdicts)
      counts[verdict] = first.filter((row) => cell(row, 7).split(' (')[0] === label(verdict, lang)).length;
    return {
      findings: rows
        .filter((row) => cell(row, 8) !== '')
        .map((row) => row.join(' ').replace(/^/, row[24] ? `${say(shown.waivedMark, lang)} ` : '')),
      proposals: first.map((row) => cell(row, 7)),
      counts,
      faults: ofKind('error').map((row) => row.join(' ')),
      skipped: ofKind('skipped').map((row) => cell(row, 1)),
      known: [...ofKind('note'), ...ofKind('used')].map((row) => cell(row, 14)).join(' '),
    };
  },
  xlsx: (written, lang) => {
    const pages = new Map(
      written
        .split(/^# /m)
        .slice(1)
        .map((part) => {
          const [name, ...lines] = part.trimEnd().split('\n');
          return [name!, lines.map((line) => line.split('\t'))] as const;
        }),
    );
    const [head, ...list] = pages.get(say(book.list, lang))!;
    const [findingHead, ...findings] = pages.get(say(book.findings, lang))!;
    const totals = pages.get(say(book.totals, lang))!;
    const at = (title: { vi: string; en: string }) => head!.indexOf(say(title, lang));
    const waived = findingHead!.indexOf(say(column.waived, lang));
    const lines = totals.map(([first = '']) => first);
    const section = (title: string) => {
      const from = lines.indexOf(title) + 1;
      return from === 0 ? [] : lines.slice(from, lines.indexOf('', from) < 0 ? undefined : lines.indexOf('', from));
    };
    // Beside each proposal stands what its findings say.
    for (const row of list) for (const name of ['verdict', 'why'] as const) expect(row[at(added[name])]).toBeTruthy();
    return {
      findings: findings.map(
        (row) => row.join(' ').replaceAll(' ⏎ ', ' ') + (row[waived] ? ` ${say(shown.waivedMark, lang)}` : ''),
      ),
      proposals: list.map((row) => row[at(added.verdict)]!),
      counts: Object.fromEntries(
        verdicts.map((verdict) => [
          verdict,
          Number(totals.find(([first]) => first === label(verdict, lang))?.[1] ?? Number.NaN),
        ]),
      ),
      faults: section(say(labels.errors, lang)),
      skipped: [lines.join(' ')],
      known: lines.join(' '),
    };
  },
  junit: (written, lang) => {
    const [suite] = parseXml(written).children;
    const [properties, ...cases] = suite!.children;
    const proposals = cases.filter(
      ({ children }) => !children.some(({ name }) => name === 'error') && children.some(({ text }) => text),
    );
    const bodies = proposals.map(({ children }) => children.map(({ text }) => text).join(''));
    const counts: Read['counts'] = {};
    for (const { attributes } of properties!.children)
      if (attributes.name! in verdictLabel) counts[attributes.name as Verdict] = Number(attributes.value);
    return {
      findings: bodies.flatMap((body) => body.split(/\n(?=“)/).slice(1)),
      proposals: bodies.map((body) => new RegExp(`^${say(labels.verdict, lang)}: .*$`, 'm').exec(body)![0]),
      counts,
      faults: cases
        .filter(({ children }) => children.some(({ name }) => name === 'error'))
        .map(({ children }) => `${children[0]!.attributes.message} ${children[0]!.text}`),
      skipped: [
        cases
          .filter(({ children }) =>
            children.some(
              ({ name, attributes }) => name === 'skipped' && attributes.message === say(shown.skippedFile, lang),
            ),
          )
          .map(({ attributes }) => attributes.name)
          .join(' '),
      ],
      known: properties!.children.map(({ attributes }) => attributes.value).join(' '),
    };
  },
  github: (written, lang) => {
    const lines = written.trimEnd().split('\n');
    const commands = lines.filter((line) => line.startsWith('::')).map(unworkflow);
    const log = lines.filter((line) => !line.startsWith('::'));
    return {
      findings: commands.filter((line) => line.includes('“') && line.includes(`${say(labels.why, lang)}:`)),
      proposals: log.slice(0, golden().results.length),
      counts: countLines(log.join('\n'), lang),
      faults: commands.filter((line) => !line.includes(`${say(labels.why, lang)}:`)),
      skipped: [log.at(-1)!],
      known: log.join(' '),
    };
  },
  gitlab: (written) => {
    const issues = JSON.parse(written) as { description: string; fingerprint: string; location: { path: string } }[];
    const isFault = ({ fingerprint }: { fingerprint: string }) => fingerprint.includes(':');
    return {
      findings: issues.filter((issue) => !isFault(issue)).map(({ description }) => description),
      proposals: [],
      counts: {},
      faults: issues.filter(isFault).map(({ description, location }) => `${location.path} ${description}`),
      skipped: [],
      known: '',
    };
  },
  sarif: (written, lang) => {
    const [run] = JSON.parse(written).runs;
    const isFault = ({ ruleId }: { ruleId: string }) => ruleId === 'unreadable';
    type One = {
      ruleId: string;
      message: { text: string };
      suppressions: { justification: string }[];
      locations: [{ physicalLocation: { artifactLocation: { uri: string } } }];
    };
    const results = run.results as One[];
    return {
      findings: results
        .filter((one) => !isFault(one))
        .map(
          ({ message, suppressions }) => message.text + suppressions.map(({ justification }) => justification).join(''),
        ),
      proposals: run.properties.proposals.map(({ verdict }: { verdict: Verdict }) => label(verdict, lang)),
      counts: run.properties.summary,
      faults: results
        .filter(isFault)
        .map(
          ({ message, locations }) =>
            `${decodeURIComponent(locations[0].physicalLocation.artifactLocation.uri)} ${message.text}`,
        ),
      skipped: [
        run.invocations[0].toolExecutionNotifications
          .filter((one: Partial<One>) => one.locations)
          .map((one: One) => decodeURIComponent(one.locations[0].physicalLocation.artifactLocation.uri))
          .join(' '),
      ],
      known: [
        ...run.invocations[0].toolExecutionNotifications.map((one: One) => one.message.text),
        ...run.properties.provenance,
      ].join(' '),
    };
  },
};

/** Formats of findings alone: a clear match is none. */
const FINDINGS_ONLY: Format[] = ['sarif', 'github', 'gitlab'];

for (const lang of ['vi', 'en'] as const)
  describe(`every format shows the same (${lang})`, () => {
    let report: Report;
    beforeAll(() => {
      report = golden();
    });

    for (const format of formatNames) {
      const read = async () => readers[format](await rendered(format, { lang }), lang);
      const expected = (): Match[] =>
        report.results
          .flatMap(({ matches }) => matches)
          .filter(({ verdict }) => verdict !== 'clear' || !FINDINGS_ONLY.includes(format));

      it(`${format}: findings, their verdicts and platforms, in order`, async () => {
        const { findings } = await read();
        expect(findings).toHaveLength(expected().length);
        for (const [i, { name, platform, verdict }] of expected().entries())
          for (const words of [name, platform, label(verdict, lang)]) expect(findings[i]).toContain(words);
      });

      it(`${format}: every basis, word for word`, async () => {
        const { findings } = await read();
        for (const [i, { basis }] of expected().entries())
          for (const { ref, quote } of basis) expect(findings[i]).toContain(`${ref}: “${quote}”`);
      });

      it(`${format}: interpretations are marked, and nothing else is`, async () => {
        const { findings } = await read();
        for (const [i, { basis }] of expected().entries()) {
          const notes = basis.flatMap(({ interpretation, note }) => (interpretation ? [say(note!, lang)] : []));
          expect(findings[i]!.includes(say(labels.interpretation, lang))).toBe(notes.length > 0);
          for (const note of notes) expect(findings[i]).toContain(note);
        }
      });

      it(`${format}: waivers are marked with the decision, and nothing else is`, async () => {
        const { findings } = await read();
        for (const [i, { waived }] of expected().entries()) {
          expect(findings[i]!.includes(say(shown.waivedMark, lang))).toBe(waived !== null);
          if (waived) for (const words of [waived.document.number, waived.reason]) expect(findings[i]).toContain(words);
        }
      });

      it(`${format}: what older lists said, with the mark where they differ`, async () => {
        const { findings } = await read();
        for (const [i, { history }] of expected().entries())
          for (const { ref, quote, conflict } of history)
            for (const words of [ref, flat(quote ?? ''), conflict ? say(conflict, lang) : ''])
              expect(flat(findings[i]!)).toContain(words);
      });

      it(`${format}: waivers without effect, old data, status records and files that had a part`, async () => {
        if (format === 'gitlab') return; // A list of findings: it has no place for them.
        const { known } = await read();
        for (const { state, finding } of report.waivers) if (state !== 'applied') expect(known).toContain(finding);
        for (const { params } of report.warnings) expect(known).toContain(params.items!.split(' ')[0]);
        for (const { platform } of report.status) expect(known).toContain(platform);
        for (const { file } of report.sources) expect(known.replaceAll('\\', '')).toContain(file);
      });

      it(`${format}: the verdict of every proposal, and the counts`, async () => {
        if (format === 'gitlab') return; // A list of findings: it has no place for either.
        const { proposals, counts } = await read();
        expect(proposals).toHaveLength(report.results.length);
        for (const [i, { verdict }] of report.results.entries())
          expect(proposals[i]!.toLowerCase()).toContain(label(verdict, lang).toLowerCase());
        for (const verdict of verdicts) expect(counts[verdict], verdict).toBe(report.summary[verdict]);
      });

      it(`${format}: faults and skipped files`, async () => {
        const { faults, skipped } = await read();
        expect(faults).toHaveLength(report.errors.length);
        for (const [i, { file, params }] of report.errors.entries()) {
          expect(faults[i]).toContain(file);
          if (params.nearest) expect(faults[i]).toContain(params.nearest);
        }
        if (format !== 'gitlab') expect(skipped.join(' ')).toContain('ke-hoach/docker-compose.yaml');
      });
    }
  });
