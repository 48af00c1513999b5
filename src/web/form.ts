/** The form of one proposal: what its fields hold. */
import type { Action, Ground, Level, Sector, User } from '../model.ts';

/** Texts as typed; empty where nothing is said. Lists have an item a line. */
export interface Form {
  name: string;
  agency: string;
  level: Level;
  parent: string;
  action: Action;
  description: string;
  objective: string;
  functions: string;
  data: string;
  users: User[];
  sectors: Sector[];
  area: string;
  note: string;
  start: string;
  end: string;
  amount: string;
  currency: string;
  ground: Ground | '';
  citation: string;
  reason: string;
  buildsOn: string;
  differences: string;
}

export const emptyForm: Form = {
  name: '',
  agency: '',
  level: 'province',
  parent: '',
  action: 'build',
  description: '',
  objective: '',
  functions: '',
  data: '',
  users: [],
  sectors: [],
  area: '',
  note: '',
  start: '',
  end: '',
  amount: '',
  currency: 'VND',
  ground: '',
  citation: '',
  reason: '',
  buildsOn: '',
  differences: '',
};

/** Path in the file → field of the form. */
export const fieldOf: Record<string, keyof Form> = {
  name: 'name',
  'agency.name': 'agency',
  'agency.level': 'level',
  'agency.parent': 'parent',
  action: 'action',
  description: 'description',
  objective: 'objective',
  functions: 'functions',
  data: 'data',
  'scope.users': 'users',
  'scope.sectors': 'sectors',
  'scope.area': 'area',
  'scope.note': 'note',
  'timeline.start': 'start',
  'timeline.end': 'end',
  'budget.amount': 'amount',
  'budget.currency': 'currency',
  'exemption.ground': 'ground',
  'exemption.citation': 'citation',
  'exemption.reason': 'reason',
  buildsOn: 'buildsOn',
  differences: 'differences',
};

/** Whether there is something to check: what a system is stands in one of these. */
export function saysSomething(form: Form): boolean {
  return [form.name, form.description, form.objective, form.functions, form.data].some((text) => text.trim() !== '');
}

/** The name without diacritics, for the names of its files: the same in reports and among downloads. */
export function slugOf({ name }: Pick<Form, 'name'>): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
  return (
    plain
      .match(/[a-z0-9]+/g)
      ?.join('-')
      .slice(0, LONGEST_NAME)
      .replace(/-$/, '') ?? ''
  );
}

const LONGEST_NAME = 60;

export function fileOf(form: Pick<Form, 'name'>): string {
  return `${slugOf(form) || 'de-xuat'}.yaml`;
}
