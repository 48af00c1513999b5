/** Words of the proposal beside words of the platform, as every format shows them. */
import { cellName } from '../cell.ts';
import * as words from '../messages.ts';
import type { Evidence, Lang, Place, Result } from '../model.ts';
import { entryField, label } from './label.ts';

export interface EvidenceView {
  proposal: string;
  where: string;
  place: Place;
  platform: string;
  field: string;
}

/** The same words of the proposal may show several things; a reader needs them once, with what they show most. */
export function oncePerWords(evidence: Evidence[]): Evidence[] {
  const seen = new Set<string>();
  const once = evidence.filter(
    ({ proposal: { text, line } }) => !seen.has(`${line}:${text}`) && seen.add(`${line}:${text}`),
  );
  return once.filter((pair) => !once.some((other) => other !== pair && isWithin(pair, other)));
}

/** “hồ sơ sức khỏe” beside the same words of the platform as “hồ sơ sức khỏe điện tử” tells nothing more. */
function isWithin({ proposal: ours, platform: theirs }: Evidence, { proposal, platform }: Evidence): boolean {
  return (
    ours.line === proposal.line &&
    ours.column === proposal.column &&
    theirs.text === platform.text &&
    proposal.text.length > ours.text.length &&
    proposal.text.startsWith(ours.text)
  );
}

export function viewEvidence({ proposal, platform }: Evidence, { sheet }: Result, lang: Lang): EvidenceView {
  const { line, column } = proposal;
  const place =
    sheet === undefined
      ? words.line.place({ line: String(line), column: String(column) })
      : words.tableNote.cell({ cell: cellName({ line, column }) });
  const where = words.say(place, lang);
  return {
    proposal: proposal.text,
    where: `${label(words.fieldLabel, proposal.field, lang)}, ${where}`,
    place: { line, column },
    platform: platform.text,
    field: entryField(platform.field, lang),
  };
}
