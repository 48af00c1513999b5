/** The style of the page, beside that of the HTML report, whose parts it shows. */
import { style as reportStyle } from '../report/html/style.ts';

export const style = `${reportStyle}
body { max-width: 84rem; }
h1 { font-size: 1.5rem; letter-spacing: 0; margin-bottom: .1em; }
[hidden] { display: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; }
.top { border-top: .35rem solid var(--violation); padding-top: .75rem; }
.top .hint { margin: .2em 0 .6em; }
.bar-of-page { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: end; gap: .5rem 1.5rem; border-bottom: 2px solid var(--ink); }
nav { display: flex; flex-wrap: wrap; gap: .25rem; }
nav button { border: 1px solid var(--rule); border-bottom: 0; border-radius: .35rem .35rem 0 0; background: var(--soft); padding: .5rem 1rem; }
nav button[aria-current] { background: var(--ink); color: var(--paper); font-weight: 600; }
.settings { padding-bottom: .35rem; display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
main { margin-top: 1rem; }
main:focus { outline: none; }

button, input, select, textarea { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet); border-radius: .25rem; padding: .35rem .6rem; max-width: 100%; }
button { cursor: pointer; }
button:hover:not(:disabled) { background: var(--soft); }
nav button[aria-current]:hover { background: var(--ink); }
button:disabled { color: var(--quiet); border-color: var(--rule); cursor: default; }
button.main { background: var(--link); border-color: var(--link); color: var(--on); font-weight: 600; }
button.main:hover { background: var(--ink); }
button.link { border: 0; padding: 0; background: none; color: var(--link); text-decoration: underline; text-align: left; }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem; margin: .6rem 0; }
.field { margin: .6rem 0; }
.field label, .field input[type=text], .field input[type=search], .field select, .field textarea { display: block; width: 100%; }
.field label { font-weight: 600; margin-bottom: .15rem; }
.field .hint { margin: .3rem 0 0; }
.entry h4::first-letter { text-transform: uppercase; }
.printed { display: none; }
.foot pre { white-space: pre-wrap; font-size: .8rem; max-height: 30rem; overflow: auto; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1rem; align-items: start; }
fieldset { border: 1px solid var(--rule); border-radius: .35rem; padding: .25rem 1rem .5rem; margin: 1rem 0; min-width: 0; }
legend { font-weight: 600; padding: 0 .3rem; }
summary { cursor: pointer; font-weight: 600; padding: .3rem 0; }
.fields > details { border: 1px solid var(--rule); border-radius: .35rem; padding: .25rem 1rem; margin: 1rem 0; }
.boxes { columns: 14rem; }
.boxes label { display: block; break-inside: avoid; padding: .1rem 0; }
[aria-invalid] { border-color: var(--violation); border-width: 2px; }
.wrong { color: var(--violation); font-weight: 600; margin: .2rem 0; }
.assumed { background: var(--soft); border-left: .25rem solid var(--goal); padding: .4rem .75rem; }

.one { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); grid-template-areas: "box answer" "fields answer"; grid-template-rows: auto 1fr; gap: 0 2rem; }
.box { grid-area: box; }
.fields { grid-area: fields; }
.answer { grid-area: answer; align-self: start; background: var(--soft); border: 1px solid var(--rule); border-radius: .35rem; padding: .5rem 1.25rem 1rem; }
.answer h2 { margin-top: .3em; }
.answer .law { background: var(--paper); }
.answer .head { background: var(--paper); padding: .75rem 1rem; border-radius: .25rem; }
.paste label { font-size: 1.4rem; line-height: 1.35; margin: .2em 0 .4em; }
.paste textarea { border: 2px solid var(--link); min-height: 14rem; resize: vertical; }
.near { list-style: none; padding: 0; }
.near li { --tone: var(--low); border-left: .3rem solid var(--tone); padding: .1rem .75rem; margin: .6rem 0; }
${['violation', 'restricted', 'review', 'conditional', 'exempt', 'advisory', 'clear'].map((one) => `.near .${one} { --tone: var(--${one}); }`).join('\n')}
.near p { margin: 0; }
.near .where { text-transform: none; }

.result { margin-top: 2rem; border-top: 2px solid var(--ink); }
.result article { border-top: 0; margin-top: 0; }
.fall { margin-top: 2rem; border-top: 1px solid var(--rule); }
.fall .field { max-width: 48rem; }
.steps th { font-weight: 400; }
.steps td, .steps th { width: auto; }
.steps .drawn { width: 22%; }
.steps td:last-child { width: 30%; }
.note p { position: fixed; left: 50%; bottom: 1rem; transform: translateX(-50%); z-index: 2; margin: 0; background: var(--ink); color: var(--paper); border-radius: .35rem; padding: .5rem .75rem; max-width: calc(100vw - 2rem); }
.note button { background: none; color: inherit; border-color: currentcolor; }
.note button:hover { background: var(--quiet); }

.drop { border: 2px dashed var(--quiet); border-radius: .35rem; padding: 1rem 1.25rem; }
.files ul { padding-left: 0; list-style: none; }
.files li { margin: .3rem 0; }
.filters { display: grid; grid-template-columns: 2fr 1fr 1fr; gap: 0 1rem; align-items: start; }
.catalogue { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0 2rem; align-items: start; }
.entries { max-height: 75vh; overflow: auto; border: 1px solid var(--rule); }
.entries thead th { position: sticky; top: 0; background: var(--soft); }
.entries .chosen { background: var(--soft); box-shadow: inset .3rem 0 var(--link); }
.entry { position: sticky; top: 1rem; max-height: 90vh; overflow: auto; }
.entry .facts > div { grid-template-columns: 1fr; padding: .35rem 0; }
.entry .facts dt::first-letter { text-transform: uppercase; }
.paragraph { display: block; }

@media (max-width: 60rem) {
  .one { grid-template-columns: minmax(0, 1fr); grid-template-areas: "box" "answer" "fields"; grid-template-rows: none; }
  .filters, .catalogue { grid-template-columns: minmax(0, 1fr); }
  .entry { position: static; max-height: none; }
  .entries { max-height: 50vh; }
}
@media (max-width: 40rem) {
  h1 { font-size: 1.2rem; }
  .top .hint { font-size: .8rem; line-height: 1.4; }
  nav button, .settings, .settings input, .settings button { font-size: .9rem; }
  nav button { padding: .35rem .5rem; }
  .settings { gap: .35rem; }
  .settings input, .settings button { padding: .25rem .4rem; }
  .pair { grid-template-columns: 1fr; }
  .answer { padding: .25rem .75rem .75rem; }
  .paste textarea { min-height: 10rem; }
  .steps, .steps tbody, .steps tr, .steps th, .steps td { display: block; width: auto; border: 0; padding: .05rem 0; text-align: left; }
  .steps tr { border-bottom: 1px solid var(--rule); padding: .4rem 0; }
  .steps .drawn, .steps td:last-child { width: 100%; }
  .entries td:nth-child(3), .entries th:nth-child(3) { display: none; }
}
@media print {
  h1 { font-size: 14pt; text-align: left; }
  .skip, .top .hint, .foot, .bar-of-page, .box, .fields, .downloads, .fall .field, .fall .hint, .note, .drop, .files, .filters, .filter, button, .entries { display: none !important; }
  .one { display: block; }
  .answer { display: none; }
  .catalogue { display: block; }
  .entry { max-height: none; overflow: visible; }
  .top { border: 0; padding: 0; }
  .printed { display: block; }
  .result { border: 0; margin: 0; }
  .fall:not(:has(h3)) { display: none; }
}
`;
