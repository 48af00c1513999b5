/** The page: its head, its three parts, and what they share. */
import { render } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { report, say, web } from '../messages.ts';
import type { Bilingual, Day, Lang } from '../model.ts';
import { version } from '../version.ts';
import type { Lists as ListsAnswer } from './answers.ts';
import { type Ask, licences, startEngine } from './client.ts';
import { WorldContext } from './context.ts';
import { useForm } from './history.ts';
import { Lists } from './lists.tsx';
import { One } from './one.tsx';
import { Plan } from './plan.tsx';
import type { GivenFile } from './read.ts';
import type { Planned } from './several.ts';

const parts = ['one', 'plan', 'lists'] as const;
type Part = (typeof parts)[number];

/** Viet Nam is seven hours ahead of UTC all year round. Milliseconds. */
const VIET_NAM = 7 * 60 * 60 * 1000;
const today = (): Day => new Date(Date.now() + VIET_NAM).toISOString().slice(0, 10);

let onProgress: (done: number, total: number) => void = () => {};

function App({ ask }: { ask: Ask }) {
  const [lang, setLang] = useState<Lang>('vi');
  const [asOf, setAsOf] = useState<Day>(today);
  const [part, setPart] = useState<Part>('one');
  const [note, setNote] = useState<{ text: string; undo?: () => void }>();
  const [hasFault, setFault] = useState(false);
  const form = useForm();
  const t = useCallback((sentence: Bilingual) => say(sentence, lang), [lang]);
  const tell = useCallback((text: string, undo?: () => void) => setNote({ text, ...(undo && { undo }) }), []);
  const world = useMemo(() => ({ lang, asOf, t, ask, tell }), [lang, asOf, t, ask, tell]);
  const plan = usePlan(world);
  const lists = useLists(world);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = t(web.title);
  }, [lang, t]);
  useEffect(() => {
    const fail = () => setFault(true);
    addEventListener('error', fail);
    addEventListener('unhandledrejection', fail);
    return () => {
      removeEventListener('error', fail);
      removeEventListener('unhandledrejection', fail);
    };
  }, []);
  const openFiles = async (given: File[]) => {
    if (given.length === 0) return;
    const [first, ...others] = await Promise.all(given.map(read));
    const single = others.length === 0 ? await ask('form', first!) : undefined;
    if (single) form.replace(single);
    else plan.add([first!, ...others]);
    setPart(single ? 'one' : 'plan');
  };
  useGiven(openFiles);
  return (
    <WorldContext.Provider value={world}>
      <Head {...{ lang, setLang, asOf, setAsOf, part, setPart, law: lists?.law }} />
      <main id="main" tabIndex={-1}>
        {hasFault && (
          <p class="wrong" role="alert">
            {t(web.fault)}
          </p>
        )}
        {part === 'one' && <One state={form} entries={lists?.rows ?? []} openFiles={openFiles} />}
        {part === 'plan' && <Plan {...plan} openFiles={openFiles} />}
        {part === 'lists' && lists && <Lists {...lists} />}
      </main>
      <Foot t={t} />
      <output class="note">
        {note && (
          <p>
            {note.text}{' '}
            {note.undo && (
              <button
                type="button"
                onClick={() => {
                  note.undo!();
                  setNote(undefined);
                }}
              >
                {t(web.undo)}
              </button>
            )}{' '}
            <button type="button" aria-label={t(web.close)} onClick={() => setNote(undefined)}>
              ×
            </button>
          </p>
        )}
      </output>
    </WorldContext.Provider>
  );
}

function Foot({ t }: Pick<World, 't'>) {
  const [text, setText] = useState('');
  return (
    <footer class="foot">
      <p>{t(report.draft)}</p>
      <details onToggle={() => licences().then(setText, reportError)}>
        <summary>{t(web.about({ version }))}</summary>
        {text !== '' && <pre lang="en">{text}</pre>}
      </details>
    </footer>
  );
}

interface HeadProps {
  lang: Lang;
  setLang: (lang: Lang) => void;
  asOf: Day;
  setAsOf: (day: Day) => void;
  part: Part;
  setPart: (part: Part) => void;
  law: { title: string; id: string; verifiedOn: Day } | undefined;
}

function Head({ lang, setLang, asOf, setAsOf, part, setPart, law }: HeadProps) {
  const t = (sentence: Bilingual) => say(sentence, lang);
  return (
    <header class="top">
      <a class="skip" href="#main">
        {t(web.skip)}
      </a>
      <h1>{t(web.title)}</h1>
      {law && <p class="hint">{t(web.subtitle({ law: law.id, verifiedOn: law.verifiedOn }))}</p>}
      <div class="bar-of-page">
        <nav aria-label={t(web.views)}>
          {parts.map((one) => (
            <button
              key={one}
              type="button"
              aria-current={one === part ? 'page' : undefined}
              onClick={() => setPart(one)}
            >
              {t(web[one])}
            </button>
          ))}
        </nav>
        <div class="settings">
          <label for="as-of">{t(web.asOf)}</label>{' '}
          <input
            id="as-of"
            type="date"
            required
            value={asOf}
            title={t(web.asOfHelp)}
            onInput={({ currentTarget: { value } }) => setAsOf(value || today())}
          />
          <button type="button" lang={lang === 'vi' ? 'en' : 'vi'} onClick={() => setLang(lang === 'vi' ? 'en' : 'vi')}>
            {lang === 'vi' ? 'English' : 'Tiếng Việt'}
          </button>
        </div>
      </div>
    </header>
  );
}

type World = {
  lang: Lang;
  asOf: Day;
  ask: Ask;
  t: (sentence: Bilingual) => string;
  tell: (text: string, undo?: () => void) => void;
};

/** The files of a plan, and what they come to; checked again for another day or language. */
function usePlan({ ask, lang, asOf, t, tell }: World) {
  const [files, setFiles] = useState<GivenFile[]>([]);
  const [planned, setPlanned] = useState<Planned>();
  const [progress, setProgress] = useState<{ done: number; total: number }>();
  const checkedFor = useRef('');
  onProgress = (done, total) => setProgress({ done, total });
  const check = useCallback(
    async (all: GivenFile[]) => {
      checkedFor.current = `${lang} ${asOf}`;
      const found = all.length > 0 ? await ask('checkFiles', { files: all, lang, asOf }) : undefined;
      setProgress(undefined);
      setPlanned(found);
    },
    [ask, lang, asOf],
  );
  useEffect(() => {
    if (files.length > 0 && checkedFor.current !== `${lang} ${asOf}`) check(files);
  }, [check, files, lang, asOf]);
  const put = (all: GivenFile[]) => {
    setFiles(all);
    check(all);
  };
  return {
    files,
    planned,
    progress,
    /** A file of a name that is there takes its place. */
    add(given: GivenFile[]) {
      const names = new Set(given.map(({ name }) => name));
      put([...files.filter(({ name }) => !names.has(name)), ...given]);
    },
    remove(names: string[]) {
      put(files.filter(({ name }) => !names.includes(name)));
      if (files.some(({ name }) => names.includes(name))) tell(t(web.removed), () => put(files));
    },
  };
}

function useLists({ ask, lang, asOf }: World) {
  const [lists, setLists] = useState<ListsAnswer>();
  useEffect(() => {
    ask('lists', { lang, asOf }).then(setLists, reportError);
  }, [ask, lang, asOf]);
  return lists;
}

async function read(file: File): Promise<GivenFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Files can be dropped and pasted anywhere on the page, and so can the text of a proposal file or a table copied from Excel. */
function useGiven(openFiles: (files: File[]) => void): void {
  const latest = useRef(openFiles);
  latest.current = openFiles;
  useEffect(() => {
    const take = (event: Event, files: readonly File[]) => {
      if (files.length === 0) return;
      event.preventDefault();
      latest.current([...files]);
    };
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => take(event, [...(event.dataTransfer?.files ?? [])]);
    const paste = (event: ClipboardEvent) => take(event, pasted(event.clipboardData!));
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    addEventListener('paste', paste);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
      removeEventListener('paste', paste);
    };
  }, []);
}

/** Texts that are a proposal file rather than a description. */
const YAML = /^(?:\s*(?:#.*|---)?\r?\n)*\s*(?:name|agency|action)\s*:/;
/** Two lines at least, with cells: rows of a table. */
const TABLE = /^[^\n]*\t[^\n]*\n[^\n]*\t/;

function pasted(clipboard: DataTransfer): File[] {
  if (clipboard.files.length > 0) return [...clipboard.files];
  const text = clipboard.getData('text/plain');
  const end = YAML.test(text) ? 'yaml' : TABLE.test(text) ? 'csv' : undefined;
  return end ? [new File([text], `${web.pasted.vi}.${end}`)] : [];
}

/** The page is there at once; what is asked waits for the engine. */
const engine = startEngine((done, total) => onProgress(done, total));
const askEngine: Ask = (kind, given) => engine.then((ask) => ask(kind, given));
const root = document.getElementById('page')!;
root.replaceChildren();
render(<App ask={askEngine} />, root);
document.getElementById('description')?.focus();
engine.catch(() => {
  root.textContent = `${web.tooOld.vi} ${web.tooOld.en}`;
});
