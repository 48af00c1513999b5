/** Why a proposal is as similar to a platform as it is, drawn: what raised each score, what lowered it. */
import type { Step, Waterfall } from '../match/waterfall.ts';
import { advice, axisLabel, fieldLabel, say, shown, similarityLabel, usage, report as words } from '../messages.ts';
import type { Bilingual, Entry, Lang } from '../model.ts';
import { html, type Markup } from '../report/escape.ts';
import { bar } from '../report/html/parts.ts';
import { axes, percent } from '../report/label.ts';

interface Context {
  entry: Entry;
  lang: Lang;
  /** Name of a capability. */
  labelOf: (capability: string) => string;
}

export function drawFall(fall: Waterfall, { entry, lang, labelOf }: Context): Markup {
  const t = (sentence: Bilingual) => say(sentence, lang);
  const { similarity, steps, thresholds } = fall;
  const axisRows = axes.map((axis) => {
    const far = similarity[axis] - thresholds[axis];
    const sentence = far >= 0 ? usage.above({ by: percent(far, lang) }) : usage.below({ by: percent(-far, lang) });
    return html`<tr><th scope="row">${t(axisLabel[axis])}</th><td class="score">${percent(similarity[axis], lang)}</td><td class="drawn">${bar(similarity[axis], far >= 0 ? 'reached' : 'missed', thresholds[axis])}</td><td>${t(sentence)}</td></tr>`;
  });
  const rows = (of: 'gain' | 'loss') =>
    steps.filter((step) => step[of] > 0).map((step) => stepRow(step, of, lang, labelOf));
  const part = (title: Bilingual, of: 'gain' | 'loss') => {
    const made = rows(of);
    return made.length > 0 ? html`<h4>${t(title)}</h4><table class="steps"><tbody>${made}</tbody></table>` : html``;
  };
  return html`<h3><bdi lang="vi">${entry.name}</bdi> (${entry.id})</h3>
<p><b>${t(words.similarity)}:</b> ${t(similarityLabel[similarity.level])}</p>
<table class="axes"><tbody>${axisRows}</tbody></table>
${part(usage.pushedUp, 'gain')}${part(usage.pushedDown, 'loss')}
${remarks(fall, lang, labelOf).map((sentence) => html`<p>${t(sentence)}</p>`)}`;
}

function stepRow(step: Step, of: 'gain' | 'loss', lang: Lang, labelOf: Context['labelOf']): Markup {
  const what = step.capability === null ? say(usage.unexplained, lang) : labelOf(step.capability);
  const where = `${say(fieldLabel[step.field], lang)}, ${say(shown.line({ line: String(step.line) }), lang)}`;
  const value = `${of === 'gain' ? '+' : '−'}${percent(step[of], lang)}`;
  return html`<tr><th scope="row"><q>${step.text}</q> <span class="where">(${where})</span></th><td class="score">${value}</td><td class="drawn">${bar(step[of], of === 'gain' ? 'reached' : 'missed')}</td><td>${what}</td></tr>`;
}

function remarks(
  { doubt, disputed, route, like, service }: Waterfall,
  lang: Lang,
  labelOf: Context['labelOf'],
): Bilingual[] {
  return [
    ...(doubt > 0 ? [usage.doubt({ by: percent(doubt, lang) })] : []),
    ...(disputed ? [usage.disputed({ by: percent(disputed.by, lang), capability: labelOf(disputed.capability) })] : []),
    ...(route === 'capability' ? [] : [usage.route[route]]),
    ...(route === 'likely' && like
      ? [
          usage.likeWords({
            capability: labelOf(like.capability),
            share: percent(like.share, lang),
            words: like.words.map((text) => `“${text}”`).join(', '),
          }),
        ]
      : []),
    ...(service ? [advice['service-only']({ words: service })] : []),
  ];
}
