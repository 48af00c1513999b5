/** The worker that writes for Word and Excel: its libraries are large, and most visits do without. */
import type { Lang, Report } from '../model.ts';
import { docx } from '../report/docx.ts';
import { xlsx } from '../report/xlsx.ts';

export interface OfficeRequest {
  number: number;
  format: keyof typeof writers;
  report: Report;
  lang: Lang;
}

const writers = { docx, xlsx };

addEventListener('message', async ({ data: { number, format, report, lang } }: MessageEvent<OfficeRequest>) => {
  try {
    const bytes = await writers[format](report, { lang });
    postMessage({ number, value: bytes });
  } catch (error) {
    postMessage({ number, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
