/** The verdict beside the form: what it is, the clause that it rests on, and the nearest platforms. */
import { line, web } from '../messages.ts';
import { sign } from '../report/html/parts.ts';
import { useWorld } from './context.ts';
import type { Answer, Checked, Near } from './single.ts';

interface VerdictProps {
  checked: Checked | undefined;
  /** What is shown is of what stood in the form before. */
  isBusy: boolean;
}

export function Verdict({ checked, isBusy }: VerdictProps) {
  const { t, asOf } = useWorld();
  const answer = checked?.answer;
  return (
    <section class="answer" aria-labelledby="verdict" aria-busy={isBusy}>
      <h2 id="verdict">{t(web.verdict)}</h2>
      {answer && <p class="hint">{t(line.asOf({ asOf }))}</p>}
      <output class="unseen">{answer && t(web.announced({ verdict: answer.label }))}</output>
      {answer ? <Given answer={answer} /> : <None faults={checked?.faults ?? []} />}
    </section>
  );
}

function None({ faults }: Pick<Checked, 'faults'>) {
  const { t } = useWorld();
  if (faults.length > 0)
    return (
      <>
        <p class="wrong">{t(web.fix)}</p>
        <ul>
          {faults.map(({ field, message }) => (
            <li key={message}>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
          ))}
        </ul>
      </>
    );
  return (
    <>
      <p>{t(web.empty)}</p>
      <ol>
        {web.steps.map((step) => (
          <li key={step.en}>{t(step)}</li>
        ))}
      </ol>
    </>
  );
}

function Given({ answer: { verdict, label, meaning, basis, near } }: { answer: Answer }) {
  const { t } = useWorld();
  return (
    <>
      <div class={`head ${verdict}`}>
        <p class="verdict">
          <span class={`badge ${verdict}`}>
            <span class="sign" aria-hidden="true">
              {sign[verdict]}
            </span>{' '}
            {label}
          </span>
        </p>
        <p>{meaning}</p>
      </div>
      {basis.map(({ ref, quote, interpretation }) => (
        <figure class="law" key={ref}>
          <figcaption>{t(web.basis)}</figcaption>
          <blockquote lang="vi">
            <p>
              <cite>{ref}</cite>: “{quote}”
            </p>
          </blockquote>
          {interpretation && <p class="reading">{interpretation}</p>}
        </figure>
      ))}
      <h3>{t(web.near)}</h3>
      {near.length === 0 ? (
        <p>{t(web.noNear)}</p>
      ) : (
        <ul class="near">
          {near.map((one) => (
            <NearItem key={one.id} near={one} />
          ))}
        </ul>
      )}
      <p>
        <a href="#details">{t(web.toDetails)}</a>
      </p>
    </>
  );
}

function NearItem({ near: { id, name, verdict, verdictLabel, levelLabel, axes } }: { near: Near }) {
  return (
    <li class={verdict ?? 'distinct'}>
      <p>
        <bdi lang="vi">
          <b>{name}</b>
        </bdi>{' '}
        <span class="id">({id})</span>
      </p>
      <p class="where">
        {[verdictLabel, levelLabel].filter(Boolean).join('; ')}
        {': '}
        {axes.map(({ name: axis, shown }) => `${axis} ${shown}`).join(', ')}
      </p>
    </li>
  );
}
