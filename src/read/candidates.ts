/** Files of candidates for the list → what they are, and what they answer to the criteria of Appendix I. */
import { type Fault, sortFaults } from '../errors.ts';
import type { Candidature, CriteriaGroup } from '../model.ts';
import { readShaped } from './issues.ts';
import { checkMeaning, type ReadOptions, toProposal } from './proposals.ts';
import { candidateSchema } from './schema.ts';

/**
 * Reads the candidates of one YAML text (one a document).
 * @returns what could be read, and every fault with its line and column; never throws for a user's fault.
 * @example
 * readCandidates('name: Nền tảng A', { file: 'a.yaml' }).diagnostics[0].code // → 'missing-key'
 */
export function readCandidates(
  text: string,
  options: ReadOptions,
): { candidates: Candidature[]; diagnostics: Fault[] } {
  const { documents, faults } = readShaped(text, options.file, candidateSchema);
  const diagnostics = [...faults];
  const candidates: Candidature[] = [];
  for (const { value, context, faults } of documents) {
    const found = value
      ? [...faults, ...checkMeaning({ ...context, ...options }, { buildsOn: value.buildsOn ?? [] })]
      : faults;
    diagnostics.push(...found);
    if (!value || found.length > 0) continue;
    const { group, answers = {}, ...described } = value;
    const placed = Object.entries(answers).map(([ask, answer]) => [
      ask,
      { ...answer, line: context.document.places.get(`answers.${ask}`)!.line },
    ]);
    candidates.push({
      proposal: toProposal({ ...described, action: 'build' }, context),
      ...(group && { group: group.toLowerCase() as CriteriaGroup }),
      answers: Object.fromEntries(placed),
    });
  }
  return { candidates, diagnostics: sortFaults(diagnostics) };
}
