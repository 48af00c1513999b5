/** What can be taken away: of one proposal or of a plan. */
import { say, web } from '../messages.ts';
import type { Lang } from '../model.ts';
import type { TextFormat } from './answers.ts';
import { askOffice } from './client.ts';
import { useWorld } from './context.ts';

import { emptyForm, type Form, fileOf, slugOf } from './form.ts';

type Which = 'form' | 'plan';
type Format = TextFormat | 'docx' | 'xlsx';

const types: Record<Format | 'yaml', string> = {
  yaml: 'application/yaml',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html;charset=utf-8',
  json: 'application/json',
};

const formats: [Format, keyof typeof web & `download${string}`][] = [
  ['docx', 'downloadDocx'],
  ['xlsx', 'downloadXlsx'],
  ['html', 'downloadHtml'],
  ['json', 'downloadJson'],
];

/** Hands a file to the reader. */
export function hand(name: string, content: string | Uint8Array<ArrayBuffer>, format: keyof typeof types): void {
  const url = URL.createObjectURL(new Blob([content], { type: types[format] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser may still be reading it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function nameOf(format: Format, of: Which, form: Form, lang: Lang): string {
  const base = say(format === 'docx' ? web.fileName.sheet : web.fileName.result, lang);
  const slug = of === 'form' ? slugOf(form) : '';
  return `${[base, slug].filter(Boolean).join('-')}.${format}`;
}

interface DownloadsProps {
  of: Which;
  form?: Form;
  /** The proposal's own file, where there is one. */
  yaml?: string;
}

export function Downloads({ of, form = emptyForm, yaml }: DownloadsProps) {
  const { lang, asOf, t, ask, tell } = useWorld();
  const take = async (format: Format) => {
    const asked = { lang, asOf, of, form };
    const content =
      format === 'docx' || format === 'xlsx'
        ? await askOffice<Uint8Array<ArrayBuffer>>({ format, lang, report: await ask('report', asked) })
        : await ask('write', { ...asked, format });
    const file = nameOf(format, of, form, lang);
    hand(file, content, format);
    tell(t(web.written({ file })));
  };
  return (
    <section class="downloads" aria-labelledby="downloads">
      <h3 id="downloads">{t(web.downloads)}</h3>
      <div class="buttons">
        {formats.map(([format, label]) => (
          <button
            key={format}
            type="button"
            class={format === 'docx' ? 'main' : ''}
            data-format={format}
            onClick={() => take(format)}
          >
            {t(web[label])}
          </button>
        ))}
        {yaml !== undefined && (
          <button type="button" data-format="yaml" onClick={() => hand(fileOf(form), yaml, 'yaml')}>
            {t(web.downloadYaml)}
          </button>
        )}
        <button type="button" onClick={() => print()}>
          {t(web.print)}
        </button>
      </div>
    </section>
  );
}
