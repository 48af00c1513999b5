/** HTML that the engine wrote with the escaping templates of the reports, where no text of a proposal is markup. */
import type { Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { line, report } from '../messages.ts';
import { useWorld } from './context.ts';

interface WrittenProps {
  html: string;
  class?: string;
  /** Told of the element whenever its contents are new. */
  onWritten?: (element: HTMLElement) => void;
}

export function Written({ html, class: name, onWritten }: WrittenProps) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    element.current!.innerHTML = html;
    onWritten?.(element.current!);
  }, [html]);
  return <div class={name} ref={element as Ref<HTMLDivElement>} />;
}

/** On paper, below the title: of which day it is, and that it decides nothing. */
export function Printed() {
  const { t, asOf } = useWorld();
  return (
    <p class="printed">
      {t(line.asOf({ asOf }))}. {t(report.draft)}
    </p>
  );
}
