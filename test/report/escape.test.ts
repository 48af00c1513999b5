/** No format can be broken out of: what strangers write, written into every format, and looked for in what comes out. */
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  csv,
  html,
  htmlText,
  json,
  markdown,
  sarif,
  terminal,
  visible,
  workflowData,
  workflowProperty,
  xml,
} from '../../src/report/escape.ts';
import { formatNames } from '../../src/report/render.ts';
import { parseXml, rendered, withText } from './support.ts';

/** Pieces that mean something to somebody, between any characters at all. */
// biome-ignore format: a list to read, not a column
const pieces = [
  '\u001b[31m', '\u001b]0;x\u0007', '\u009b2J', '\r', '\n', '\r\n', '\t', '\u0000', '\u007f', '\u0085', '\u2028', '\u202e', '\u2066', '\u200f',
  '\ud800', '\udc00', '\ufffe', '\ue000', '\u{e0041}', '::', '::error file=x::', '##[error]', '%', '%0A', '%25', ':', ',', '<', '>', '&', '"', "'",
  '</script>', '<!--', ']]>', '<![CDATA[', '&lt;', '&#x202e;', '|', '\\', '\\|', '`', '```', '*', '_', '~~', '[x](http://e.example)', '![x](y)',
  '[[wiki]]', '@all', '@x/y', '#12', '!12', '$x$', '%"m"', '&1', 'GH-12', 'x/y#1', 'a@b.example', 'www.e.example', 'https://e.example', ':smile:',
  'deadbeef12', '- ', '1. ', '# ', '=1', '+1', '-1', '@SUM(A1)', '＝1', ' =1', '\t=1', '{0}', '{{', '}}', '[x](1)', 'ề', 'e\u0302\u0300', '。', '👩‍💻',
  '  ',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 8 })
  .map((parts) => parts.join(''));
const each = (holds: (text: string) => void) => fc.assert(fc.property(hostile, holds), { numRuns: 1000, seed: 1132 });

const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;

describe('one escaper a format', () => {
  it('visible: one line, nothing that moves the cursor or turns the text round, and no visible character lost', () =>
    each((text) => {
      const shown = visible(text);
      expect(shown).not.toMatch(UNSEEN);
      for (const char of text.match(/[\p{L}\p{N}]/gu) ?? []) expect(shown).toContain(char);
    }));

  it('visible: a control character is shown by its code', () => {
    expect(visible('a\u001b[0m\u202e\u{e0041}\ud800')).toBe('a\\u001b[0m\\u202e\\u{e0041}\\ud800');
    expect(visible('một\r\n  hai\tba')).toBe('một hai ba');
  });

  it('visible: long white space takes no time', () => {
    const started = performance.now();
    visible(`${' '.repeat(200_000)}x`);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('terminal: no workflow command, wherever the line is broken', () =>
    each((text) => {
      expect(terminal(text)).not.toMatch(/::|##\[/);
      expect(terminal(text)).not.toMatch(UNSEEN);
    }));

  it('markdown: undone, it is the text again; done, nothing in it is markup', () =>
    each((text) => {
      const shown = markdown(text);
      const plain = shown
        .replace(/\\([\\`*_[\]|~$^\-+=#])/g, '$1')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
      expect(plain.replaceAll('\u200b', '')).toBe(terminal(text).replaceAll('\u200b', ''));
      expect(shown).not.toMatch(/[<>\n\r]/);
      // Every mark of markup has an odd number of backslashes before it.
      expect(shown.replace(/\\./gs, '')).not.toMatch(/[`*_[\]|~$^]/);
      expect(shown.replace(/\\./gs, 'x')).not.toMatch(/^\s*(?:[-+=#]|\d+[.)])/);
      // What a server links after rendering: mentions, references, addresses, commits.
      expect(shown).not.toMatch(/[@#!%&](?!amp;|lt;|gt;)[\p{L}\p{N}_]|:\/\/|(?<!\w)(?:www\.|gh-\d)/iu);
      expect(shown).not.toMatch(/(?<![\w-])(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{7,40}(?![\w-])/i);
    }));

  it('markdown: GitHub’s own renderer makes paragraphs of it, and nothing else', ({ skip }) => {
    if (spawnSync('cmark-gfm', ['--version']).error) skip('cmark-gfm is missing (Debian: cmark-gfm)');
    const texts = fc.sample(hostile, { numRuns: 2000, seed: 1132 });
    const extensions = ['table', 'autolink', 'strikethrough', 'footnotes'].flatMap((one) => ['-e', one]);
    const html = spawnSync('cmark-gfm', ['--unsafe', ...extensions], {
      input: texts.map((text) => `${markdown(text)}.`).join('\n\n'),
      encoding: 'utf8',
    }).stdout;
    expect(new Set(html.match(/<\/?[a-z0-9]+/g))).toEqual(new Set(['<p', '</p']));
    expect(html.match(/<p>/g)).toHaveLength(texts.length);
  });

  it('markdown: prose stays prose', () =>
    expect(markdown('Nền tảng số (giai đoạn 2026-2030), Điều 2 khoản 2: “không đầu tư”.')).toBe(
      'Nền tảng số (giai đoạn 2026-2030), Điều 2 khoản 2: “không đầu tư”.',
    ));

  it('csv: no cell is a formula', () =>
    each((text) => {
      const cell = csv(text);
      expect(cell).not.toMatch(/^\s*[=+\-@\uff0b\uff0d\uff1d\uff20\t\r]/);
      expect(Papa.parse(Papa.unparse([[cell, 'x']], { quotes: true })).data).toEqual([[cell, 'x']]);
    }));

  it('xml: as a text and as an attribute, one element with the text in it', () =>
    each((text) => {
      const { attributes, text: inside, children } = parseXml(`<a b="${xml(text)}">${xml(text)}</a>`);
      expect([attributes.b, inside, children]).toEqual([visible(text), visible(text), []]);
    }));

  it('html: as a text and as an attribute, one element with the text in it', () =>
    each((text) => {
      const { attributes, text: inside, children } = parseXml(htmlText(html`<a title="${text}">${text}</a>`));
      expect([attributes.title, inside, children]).toEqual([visible(text), visible(text), []]);
      expect(htmlText(html`${[text, [text]]}`)).not.toMatch(/[<>"']|::/);
    }));

  it('html: only what `html` made is markup; a report cannot bring its own', () => {
    const bold = html`<b>${'<'}</b>`;
    expect(htmlText(html`<p>${bold}${[bold, 1]}</p>`)).toBe('<p><b>&lt;</b><b>&lt;</b>1</p>');
    for (const forged of [{ markup: '<script>' }, { 'Symbol(markup)': '<script>' }, JSON.parse('{"__proto__": {}}')])
      expect(() => htmlText(html`${forged as never}`)).toThrow();
  });

  it('workflow commands: escaped as @actions/core does', () => {
    expect(workflowData('100%\r\n::x')).toBe('100%25%0D%0A::x');
    expect(workflowProperty('a:b,c%\n')).toBe('a%3Ab%2Cc%25%0A');
    each((text) => {
      expect(workflowData(text)).not.toMatch(/[\r\n]/);
      expect(workflowProperty(text)).not.toMatch(/[\r\n:,]/);
      const back: Record<string, string> = { '25': '%', '0D': '\r', '0A': '\n', '3A': ':', '2C': ',' };
      expect(workflowProperty(text).replace(/%(25|0D|0A|3A|2C)/g, (_, code: string) => back[code]!)).toBe(text);
    });
  });

  it('sarif: no placeholder and no link', () =>
    each((text) => {
      const shown = sarif(text);
      expect(shown.replace(/\\./gs, '')).not.toMatch(/[[\]]/);
      expect(shown.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/);
    }));

  it('json: the value again when read, and nothing in it that a terminal obeys', () =>
    each((text) => {
      const written = json({ text, [text]: [text] }, 2);
      expect(JSON.parse(written)).toEqual({ text, [text]: [text] });
      expect(written.replaceAll('\n', '')).not.toMatch(UNSEEN);
      expect(written).not.toContain('##[');
    }));
});

describe('every format, with hostile text wherever a proposal has text', () => {
  for (const format of formatNames)
    it(`${format}: no control character, no workflow command but its own`, async () => {
      await fc.assert(
        fc.asyncProperty(
          hostile.filter((text) => text.trim() !== ''),
          async (text) => {
            const written = await rendered(format, { report: withText(text) });
            expect(written.replace(/\r?\n/g, '')).not.toMatch(UNSEEN);
            const lines = written.split('\n');
            const commands = lines.filter((line) => line.trimStart().startsWith('::'));
            if (format === 'github') {
              for (const command of commands)
                expect(command).toMatch(/^::(error|warning|notice) title=[^:,]*,file=[^:,]*,line=\d+,col=\d+::/);
              // One for each finding that is not clear, one for each fault.
              expect(commands).toHaveLength(11 + 3);
            } else {
              expect(commands).toEqual([]);
              expect(written).not.toContain('##[');
            }
          },
        ),
        { numRuns: 30, seed: 1132 },
      );
    });
});
