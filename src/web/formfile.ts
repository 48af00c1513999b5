/** The proposal file that a form makes, and the form of such a file. The page checks that very file, so that the command line says the same of it. */
import { Document, isMap } from 'yaml';
import { actions, grounds, levels } from '../model.ts';
import { amountOf, momentOf } from '../read/plan/cells.ts';
import type { Value } from '../read/yaml.ts';
import { emptyForm, type Form, fieldOf } from './form.ts';

/** What stands where a field that a proposal needs was left empty. */
export interface Unnamed {
  name: string;
  agency: string;
}

export function toYaml(form: Form, unnamed: Unnamed): string {
  return toFile([toObject(form, unnamed)]);
}

/** Several proposals in one file. */
export function toFile(proposals: readonly object[]): string {
  const documents = proposals.map((one) => {
    const document = new Document(one, { version: '1.2' });
    const { contents } = document;
    // An agency reads best on one line, as in the guide.
    const agency = isMap(contents) ? contents.get('agency', true) : undefined;
    if (isMap(agency)) agency.flow = true;
    return document.toString({ lineWidth: 0, flowCollectionPadding: true });
  });
  return documents.join('---\n');
}

export function toObject(form: Form, unnamed: Unnamed): object {
  const text = (value: string) => value.trim() || undefined;
  const list = (value: string) => some(value.split('\n').flatMap((line) => text(line.replace(BULLET, '')) ?? []));
  return given({
    name: text(form.name) ?? unnamed.name,
    agency: given({ name: text(form.agency) ?? unnamed.agency, level: form.level, parent: text(form.parent) }),
    action: form.action,
    description: text(form.description),
    objective: text(form.objective),
    functions: list(form.functions),
    data: list(form.data),
    scope: given({
      users: some(form.users),
      sectors: some(form.sectors),
      area: text(form.area),
      note: text(form.note),
    }),
    timeline: given({ start: day(form.start, 'start'), end: day(form.end, 'end') }),
    budget: text(form.amount) && given({ amount: amount(form.amount), currency: text(form.currency) }),
    exemption: form.ground && given({ ground: form.ground, citation: text(form.citation), reason: text(form.reason) }),
    buildsOn: some(form.buildsOn.split(/[\s,;]+/).filter(Boolean)),
    differences: text(form.differences),
  })!;
}

/** Lists are pasted with their signs and numbers. */
const BULLET = /^\s*(?:[-–—•+*]|\d{1,2}[.)])\s+/;

/** Without what is not said; undefined where nothing is. */
function given(values: Record<string, unknown>): object | undefined {
  const said = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

function some<T>(items: T[]): T[] | undefined {
  return items.length > 0 ? items : undefined;
}

/** As spreadsheets are read: 15.000.000.000, 15 tỷ. What is no amount stays as it is, and is told. */
function amount(written: string): number | string {
  const text = written.trim();
  return amountOf(text, undefined, 1) ?? text;
}

/** Likewise: quý II/2027 begins on one day and ends on another. */
function day(written: string, at: 'start' | 'end'): string {
  const text = written.trim();
  return /^\d{4}(-\d\d){0,2}$/.test(text) ? text : (momentOf(text)?.[at] ?? text);
}

/** A document of a proposal file as a form; undefined where it says what a form cannot hold. */
export function toForm(document: Value | undefined): Form | undefined {
  const form: Record<string, unknown> = { ...emptyForm };
  const isFilled = fill(document, '', form);
  return isFilled &&
    isOneOf(form.level, levels) &&
    isOneOf(form.action, actions) &&
    isOneOf(form.ground, ['', ...grounds])
    ? (form as unknown as Form)
    : undefined;
}

function fill(value: Value | undefined, path: string, form: Record<string, unknown>): boolean {
  const field = fieldOf[path];
  if (field !== undefined) return put(value, field, form);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([key, inner]) => fill(inner, path === '' ? key : `${path}.${key}`, form));
}

function put(value: Value | undefined, field: keyof Form, form: Record<string, unknown>): boolean {
  const isList = Array.isArray(emptyForm[field]);
  const items = Array.isArray(value) ? value : [value];
  if (!items.every((item) => typeof item === 'string' || typeof item === 'number')) return false;
  form[field] = isList ? items : items.join('\n');
  return true;
}

function isOneOf(value: unknown, allowed: readonly unknown[]): boolean {
  return allowed.includes(value);
}
