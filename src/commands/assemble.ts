/** The build's last step: the page, one file with everything in it. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { pack } from '../compiled.ts';
import { say, web } from '../messages.ts';
import type { Data } from '../model.ts';
import { compileData, readDataFiles } from '../read/data.ts';
import { html, htmlText, trusted } from '../report/escape.ts';
import type { Packed } from '../web/engine.ts';
import { type Packed as Block, write } from '../web/packed.ts';
import { style } from '../web/style.ts';
import { thin } from '../web/tables.ts';

/**
 * @param scripts folder of the bundles, which are no longer needed then.
 * @param licences those of the packages in them: the page goes where it likes, and takes them along.
 */
export function assemble(folder: string, scripts: string, licences: string, output: string): void {
  const { data } = compileData(readDataFiles(folder));
  const script = readFileSync(join(scripts, 'app.js'), 'utf8').trim();
  const { packed, tables } = packData(data!);
  const blocks = {
    data: packed,
    tables,
    engine: deflated(readFileSync(join(scripts, 'engine.js'))),
    office: deflated(readFileSync(join(scripts, 'office.js'))),
    licences: deflated(readFileSync(licences)),
  };
  writeFileSync(output, pageOf(script, blocks));
  rmSync(scripts, { recursive: true });
}

/** Recognition has the terms in its tables: in the page, no one reads them. */
function packData(data: Data): Record<'packed' | 'tables', Block> {
  const sha256 = createHash('sha256').update(JSON.stringify(data)).digest('hex');
  const capabilities = data.capabilities.map((one) => ({ ...one, terms: [], hints: [], excludes: [] }));
  const packed = { sha256, data: { ...data, capabilities } } satisfies Packed;
  return { packed: deflated(Buffer.from(JSON.stringify(packed))), tables: deflated(pack(thin(data), sha256)) };
}

function deflated(bytes: Uint8Array): Block {
  return write(deflateRawSync(bytes, { level: 9 }));
}

/** As a Content-Security-Policy names it. */
function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * Nothing is loaded, sent or framed; no style and no script counts but these, and workers that they make: they run what the build packed, for nothing but a
 * script of the page can make one, and they are bound by the same policy.
 */
function policy(script: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    'worker-src blob:',
    `style-src ${hashOf(style)}`,
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function pageOf(script: string, blocks: Record<string, Block>): string {
  const held = Object.entries(blocks).map(
    ([id, { text, bytes }]) =>
      html`<script type="application/octet-stream" id="packed-${id}" data-bytes="${bytes}">${trusted(text)}</script>\n`,
  );
  return htmlText(html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${trusted(policy(script))}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="referrer" content="no-referrer" />
<title>${say(web.title, 'vi')}</title>
<style>${trusted(style)}</style>
</head>
<body>
<div id="page"><h1>${say(web.title, 'vi')}</h1><p>${say(web.loading, 'vi')}</p></div>
<noscript><p>${say(web.needsScript, 'vi')} ${say(web.needsScript, 'en')}</p></noscript>
${held}<script>${trusted(script)}</script>
</body>
</html>
`);
}
