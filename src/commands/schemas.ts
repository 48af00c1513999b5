/** JSON Schemas of what people write, made from the schemas that read it: the same faults are found in an editor. */
import * as z from 'zod/mini';
import { keyMeanings, reportKeyMeaning, say } from '../messages.ts';
import type { Bilingual, Lang } from '../model.ts';
import { proposalSchema } from '../read/proposal.ts';
import { reportSchema } from '../read/report.ts';
import {
  addedListSchema,
  candidateSchema,
  capabilitiesSchema,
  catalogueSchema,
  lawSchema,
  statusSchema,
  waiversSchema,
} from '../read/schema.ts';
import { configSchema } from './config.ts';

interface Shape {
  schema: z.core.$ZodType;
  meanings: Record<string, Bilingual>;
  /** Values that an editor offers, by path. */
  examples?: Record<string, unknown>;
  /** What counts where a key is left out, by path. */
  defaults?: Record<string, unknown>;
}

const described = {
  name: 'Nền tảng hồ sơ sức khỏe điện tử tỉnh X',
  agency: { name: 'Sở Y tế tỉnh X', level: 'province' },
  'agency.name': 'Sở Y tế tỉnh X',
  'agency.parent': 'Ủy ban nhân dân tỉnh X',
  description: 'Quản lý hồ sơ sức khỏe của người dân trên địa bàn tỉnh.',
  objective: 'Mỗi người dân có một hồ sơ sức khỏe điện tử.',
  functions: ['Quản lý hồ sơ sức khỏe', 'Quản lý tiêm chủng'],
  data: ['Hồ sơ sức khỏe'],
  scope: { users: ['citizens', 'hospitals'], sectors: ['health'], area: 'toàn tỉnh' },
  'scope.area': 'toàn tỉnh',
  buildsOn: ['1132-A10'],
};
const decision = { number: '123/QĐ-UBND', date: '2026-11-01' };
const record = {
  platform: '1132-B33',
  operatingSince: '2026-10-01',
  source: 'Công văn số … của Bộ Y tế',
  verifiedOn: '2026-10-05',
};
const added = {
  id: 'ht-01',
  name: 'Hệ thống camera giám sát',
  purpose: 'Giám sát an ninh, giao thông.',
  start: 'Năm 2027',
};

const shapes: Record<string, Shape> = {
  proposal: {
    schema: proposalSchema,
    meanings: keyMeanings.proposal,
    examples: {
      ...described,
      timeline: { start: '2027-01', end: '2029-12' },
      'timeline.start': '2027-01',
      'timeline.end': '2029-12',
      budget: { amount: 15_000_000_000, currency: 'VND' },
      exemption: { ground: 'specialised-law', citation: 'Điều … Luật …', reason: '…' },
      'exemption.citation': 'khoản 1 Điều 5 Luật Cơ yếu',
      differences: 'Chỉ phục vụ thiết bị đo tại trạm y tế xã.',
    },
  },
  waivers: {
    schema: waiversSchema,
    meanings: keyMeanings.waivers,
    examples: {
      'waivers.finding': '1132-B33-0123456789ab',
      'waivers.reason': 'Thí điểm theo kế hoạch đã duyệt.',
      'waivers.decidedBy': 'Ủy ban nhân dân tỉnh X',
      'waivers.document': decision,
      'waivers.expires': '2027-06-30',
    },
  },
  status: { schema: statusSchema, meanings: keyMeanings.status, examples: { records: [record] } },
  list: {
    schema: addedListSchema,
    meanings: keyMeanings.list,
    examples: {
      list: 'he-thong-tinh',
      kind: 'local',
      entries: [added],
      'entries.id': added.id,
      'entries.name': added.name,
      'entries.purpose': added.purpose,
      'entries.start': added.start,
    },
    defaults: { kind: 'local' },
  },
  candidate: {
    schema: candidateSchema,
    meanings: keyMeanings.candidate,
    examples: { ...described, name: 'Nền tảng quản lý nghĩa trang quốc gia', group: 'B' },
  },
  config: {
    schema: configSchema,
    meanings: keyMeanings.config,
    examples: {
      failOn: 'restricted',
      formats: [{ format: 'text' }, { format: 'sarif', output: 'ket-qua.sarif' }],
      'formats.output': 'ket-qua.sarif',
      catalogue: ['danh-muc-tinh'],
      status: 'tinh-trang.yaml',
      waivers: 'waivers.yaml',
      ignore: ['nhap/', '*.mau.yaml'],
    },
    defaults: { lang: 'vi', failOn: 'violation', formats: [{ format: 'text' }], catalogue: [], ignore: [] },
  },
  catalogue: {
    schema: catalogueSchema,
    meanings: keyMeanings.catalogue,
    examples: { list: '1132', 'entries.id': '1132-B33', 'entries.start': 'Năm 2026', 'entries.row': 'B.33' },
  },
  capabilities: {
    schema: capabilitiesSchema,
    meanings: keyMeanings.capabilities,
    examples: {
      'capabilities.id': 'health.personal-record',
      'capabilities.terms': ['hồ sơ sức khỏe', 'sổ sức khỏe & người dân'],
    },
    defaults: { 'capabilities.generic': false },
  },
  law: {
    schema: lawSchema,
    meanings: keyMeanings.law,
    examples: {
      id: '1132/QĐ-TTg',
      'articles.id': 'd2k2',
      'articles.ref': 'Điều 2 khoản 2',
      'rows.id': 'd2k2-invest-operating',
      'rows.when': { inForce: ['yes'], similarity: ['similar'] },
      'rows.basis': [{ clause: 'd2k2', quote: '…' }],
    },
  },
  report: { schema: reportSchema, meanings: reportKeyMeaning },
};

export const schemaNames = Object.keys(shapes);

export interface JsonSchema {
  [key: string]: unknown;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

/** JSON Schema draft-07 of a file, every key described in the language, with examples and defaults. Undefined where there is no schema of the name. */
export function jsonSchema(name: string, lang: Lang): JsonSchema | undefined {
  const shape = Object.hasOwn(shapes, name) ? shapes[name]! : undefined;
  if (!shape) return undefined;
  const converted = z.toJSONSchema(shape.schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: complete,
  }) as JsonSchema;
  annotate(converted, '', shape, lang);
  return { ...converted, title: say(shape.meanings['']!, lang) };
}

type Override = Parameters<NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override']>>[0];

/** What the conversion leaves out: that a list of one may be written as one text, that white space alone is no text, that a day must exist. */
function complete({ zodSchema, jsonSchema }: Override): void {
  const { def } = zodSchema._zod;
  const checks = ('checks' in def ? (def.checks ?? []) : []).map((one) => one._zod.def.check);
  if (jsonSchema.type === 'string' && checks.includes('overwrite')) jsonSchema.pattern ??= '\\S';
  if (jsonSchema.pattern === '^\\d{4}-\\d{2}-\\d{2}$' && checks.includes('custom')) jsonSchema.format = 'date';
  if (def.type !== 'pipe' || jsonSchema.type !== 'array') return;
  const { type, items, ...rest } = jsonSchema;
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
  Object.assign(jsonSchema, rest, { anyOf: [items, { type, items }] });
}

function annotate(schema: JsonSchema, path: string, shape: Shape, lang: Lang): void {
  const { meanings, examples = {}, defaults = {} } = shape;
  const meaning = meanings[path];
  if (meaning) schema.description = say(meaning, lang);
  if (path in defaults) schema.default = defaults[path];
  if (path in examples) schema.examples = [examples[path]];
  for (const one of [schema.items, ...(schema.anyOf ?? [])].filter((one) => one !== undefined))
    for (const [key, child] of Object.entries({ ...one.properties, ...one.items?.properties }))
      annotate(child, path === '' ? key : `${path}.${key}`, shape, lang);
  for (const [key, child] of Object.entries(schema.properties ?? {}))
    annotate(child, path === '' ? key : `${path}.${key}`, shape, lang);
}
