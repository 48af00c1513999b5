/** What the person fills in: the conclusion, recipients and signature. */
import { LeaderType, type Paragraph, type Table, TabStopType } from 'docx';
import { say, sheet } from '../../messages.ts';
import type { Bilingual, Lang } from '../../model.ts';
import { beside, centred, plain, run, size, tab, textWidth } from './style.ts';

/** Boxes to tick, with dotted lines to write on. */
export function conclusion(lang: Lang): Paragraph[] {
  const t = (sentence: Bilingual) => say(sentence, lang);
  return [
    choice(t(sheet.agree)),
    choice(t(sheet.disagree), true),
    ...dots(1),
    choice(t(sheet.incomplete), true),
    ...dots(1),
    lead(t(sheet.ownerSays)),
    lead(t(sheet.reasons)),
    ...dots(2),
  ];
}

/** A box drawn around spaces: no other font is needed for it. */
const BOX = '\u00a0\u00a0\u00a0\u00a0';

function choice(text: string, isToFill = false): Paragraph {
  const box = run(BOX, { border: { style: 'single', size: 6, space: 0, color: '000000' } });
  return line([box, run(`  ${text} `), ...(isToFill ? [tab()] : [])]);
}

function lead(text: string): Paragraph {
  return line([run(`${text} `), tab()]);
}

function dots(lines: number): Paragraph[] {
  return Array.from({ length: lines }, () => line([tab()]));
}

function line(children: Parameters<typeof plain>[0]): Paragraph {
  return plain(
    children,
    {},
    {
      tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.DOT }],
      spacing: { before: 60, after: 120 },
      keepNext: true,
    },
  );
}

/** "Nơi nhận" at the left, the signatory at the right. */
export function signature(lang: Lang): Table {
  const t = (sentence: Bilingual) => say(sentence, lang);
  const left = Math.round(textWidth * 0.4);
  return beside(
    [left, textWidth - left],
    [
      [
        plain(t(sheet.recipients), { bold: true, italics: true, size: size.recipients }),
        plain(t(sheet.recipient), { size: size.small }),
        plain(t(sheet.recipient), { size: size.small }),
        plain(t(sheet.filed), { size: size.small }),
      ],
      signed(t(sheet.capacity), t(sheet.signature)),
    ],
  );
}

/** For a sheet behind a summary: the summary has the recipients. */
export function appraiser(lang: Lang): Table {
  const left = Math.round(textWidth * 0.4);
  return beside(
    [left, textWidth - left],
    [[plain('')], signed(say(sheet.appraiser, lang), say(sheet.signature, lang))],
  );
}

/** For the signature and the stamp. */
const ROOM = 1400;

function signed(who: string, how: string): Paragraph[] {
  return [
    centred(who, { bold: true, size: size.title }),
    centred(how, { italics: true }, { spacing: { before: 0, after: ROOM } }),
  ];
}
