/** Which entries of the lists are one platform, as the crosswalk reads them: `same` and `successor`, not in low confidence. The rest are merely related. */
import type { CrosswalkGroup, Data } from './model.ts';

type Known = Pick<Data, 'crosswalk'>;

function isSamePlatform({ relation, confidence }: CrosswalkGroup['members'][number]): boolean {
  return (relation === 'same' || relation === 'successor') && confidence !== 'low';
}

/** The entry under which a platform is shown. */
export function canonicalOf(id: string, { crosswalk }: Known): string {
  const group = crosswalk.find(({ members }) => members.some((member) => member.id === id && isSamePlatform(member)));
  return group ? canonicalOf(group.canonical, { crosswalk }) : id;
}

/** Ids under which other lists name the same platform. */
export function alsoListedAs(id: string, { crosswalk }: Known): string[] {
  const members = crosswalk
    .filter(({ canonical }) => canonical === id)
    .flatMap((group) => group.members.filter(isSamePlatform));
  return [...new Set(members.flatMap((member) => [member.id, ...alsoListedAs(member.id, { crosswalk })]))];
}
