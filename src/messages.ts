/** Every sentence that a user sees, in Vietnamese and English side by side. */
import type { ErrorCode } from './errors.ts';
import {
  type Action,
  type AdviceKind,
  type AskState,
  type Axis,
  actions,
  type Bilingual,
  type CriterionAsk,
  type Crossing,
  type Gap,
  type Ground,
  type Lang,
  type Level,
  type Loosening,
  levels,
  type PlanColumn,
  type ReasonCode,
  type Recommendation,
  type Sector,
  type SimilarityLevel,
  type Status,
  type TextField,
  type UsedFile,
  type User,
  type Verdict,
  type Warning,
} from './model.ts';

type Params = Record<string, string>;
type Sentence = (params: Params) => Bilingual;

/** A bundle leaves out the sentences that nobody says in it: nothing happens when one is made. */
const both = /* @__NO_SIDE_EFFECTS__ */ (vi: string, en: string): Bilingual => ({ vi, en });

export function say(sentence: Bilingual, lang: Lang): string {
  return sentence[lang];
}

// ── Vocabulary ───────────────────────────────────────────────────────────────────────────────────

export const verdictLabel: Record<Verdict, Bilingual> = {
  violation: both('Vi phạm nguyên tắc không trùng lặp', 'Breach of the principle of no duplicate systems'),
  restricted: both('Chưa được đầu tư mới', 'New investment not yet allowed'),
  review: both('Cần thẩm định', 'Needs review'),
  conditional: both('Được phép có điều kiện', 'Allowed on condition'),
  exempt: both('Viện dẫn ngoại lệ', 'Exception cited'),
  advisory: both('Khuyến nghị', 'Advice'),
  clear: both('Không trùng lặp', 'No duplicate'),
};

export const verdictMeaning: Record<Verdict, Bilingual> = {
  violation: both(
    'Hệ thống đề xuất tương tự một nền tảng số dùng chung quốc gia đã vận hành, và hình thức thực hiện thuộc các hình thức mà điều khoản nêu tại phần căn cứ không cho phép.',
    'The proposed system is similar to a national platform in operation, and the action is one that the clause named as basis does not allow.',
  ),
  restricted: both(
    'Hệ thống đề xuất tương tự một nền tảng chưa được xác nhận vận hành; theo điều khoản nêu tại phần căn cứ, chỉ được duy trì hệ thống hiện có hoặc thuê dịch vụ.',
    'The proposed system is similar to a platform not yet confirmed in operation; under the clause named as basis one may only maintain the existing system or rent.',
  ),
  review: both(
    'Tương tự một phần, hoặc duy trì hệ thống mà nền tảng đã vận hành thay thế, hoặc địa phương đã có hệ thống tương tự, hoặc hồ sơ nêu quá ít: cần người có thẩm quyền xem xét.',
    'Partly similar, or upkeep of a system that a platform in operation replaces, or the locality already has a similar one, or too little said: a person must decide.',
  ),
  conditional: both(
    'Được duy trì hoặc thuê dịch vụ đến khi nền tảng quốc gia vận hành, theo điều khoản nêu tại phần căn cứ.',
    'Maintaining or renting is allowed until the national platform operates, under the clause named as basis.',
  ),
  exempt: both(
    'Tương tự, nhưng hồ sơ viện dẫn ngoại lệ của nguyên tắc không trùng lặp; cơ quan có thẩm quyền phải xác nhận.',
    'Similar, but an exception to the principle of no duplicates is cited; the competent authority must confirm it.',
  ),
  advisory: both(
    'Chỉ là khuyến nghị: theo danh mục hướng dẫn ban hành trước, theo danh mục của địa phương, hoặc vì cơ quan, tổ chức đề xuất không thuộc hệ thống chính trị.',
    'Advice only: from an older guidance list, from a list of the locality, or because the proposer is no body of the political system.',
  ),
  clear: both(
    'Không tương tự nền tảng nào trong danh mục, hoặc hồ sơ chỉ kết nối, sử dụng, hoặc là chính nền tảng đó.',
    'Similar to no platform of the lists, or the proposal connects to, uses or is the platform itself.',
  ),
};

export const actionLabel: Record<Action, Bilingual> = {
  invest: both('Đầu tư', 'Invest'),
  build: both('Xây dựng', 'Build'),
  buy: both('Mua sắm', 'Buy'),
  rent: both('Thuê dịch vụ', 'Rent'),
  expand: both('Mở rộng', 'Expand'),
  upgrade: both('Nâng cấp', 'Upgrade'),
  maintain: both('Duy trì', 'Maintain'),
  connect: both('Kết nối, sử dụng', 'Connect to and use'),
};

export const levelLabel: Record<Level, Bilingual> = {
  party: both('cơ quan Đảng', 'Party body'),
  ministry: both('cấp bộ', 'ministry'),
  province: both('cấp tỉnh', 'province'),
  commune: both('cấp xã', 'commune'),
  unit: both('đơn vị sự nghiệp, đơn vị trực thuộc', 'public unit'),
  enterprise: both('doanh nghiệp', 'enterprise'),
};

export const statusLabel: Record<Status, Bilingual> = {
  operating: both('đã vận hành', 'in operation'),
  due: both('đến kỳ vận hành, chưa có xác nhận', 'due, operation not confirmed'),
  planned: both('chưa đến kỳ vận hành', 'planned'),
};

export const similarityLabel: Record<SimilarityLevel, Bilingual> = {
  similar: both('tương tự', 'similar'),
  partial: both('tương tự một phần', 'partly similar'),
  distinct: both('không tương tự', 'not similar'),
};

export const axisLabel: Record<Axis, Bilingual> = {
  function: both('chức năng', 'function'),
  objective: both('mục tiêu', 'objective'),
  scope: both('phạm vi', 'scope'),
};

export const fieldLabel: Record<TextField, Bilingual> = {
  name: both('tên hệ thống', 'name'),
  description: both('mô tả', 'description'),
  objective: both('mục tiêu', 'objective'),
  functions: both('chức năng', 'functions'),
  data: both('dữ liệu', 'data'),
  area: both('địa bàn', 'area'),
  note: both('ghi chú phạm vi', 'scope note'),
};

/** Fields of an entry of a list, as evidence and `show` name them. */
export const entryFieldLabel: Record<string, Bilingual> = {
  name: both('tên nền tảng', 'name'),
  printedName: both('tên như bản quét', 'name as scanned'),
  owner: both('cơ quan chủ quản', 'owner'),
  printedOwner: both('cơ quan như bản in', 'agency as printed'),
  purpose: both('mục tiêu dùng chung', 'purpose'),
  printedPurpose: both('mục tiêu như bản quét', 'purpose as scanned'),
  start: both('thời gian bắt đầu vận hành', 'start of operation'),
  data: both('dữ liệu quản lý', 'data'),
  deployment: both('hiện trạng triển khai', 'deployment'),
  scope: both('phạm vi dùng chung', 'scope'),
  form: both('hình thức triển khai', 'form'),
  classification: both('phân loại', 'classification'),
  conditions: both('điều kiện triển khai', 'conditions'),
  recommendation: both('khuyến nghị địa phương', 'recommendation to localities'),
  roadmap: both('lộ trình', 'roadmap'),
  reference: both('tài liệu tham khảo', 'reference'),
  referenceModel: both('mô hình tham khảo', 'reference model'),
  specification: both('tài liệu kỹ thuật', 'specification'),
  unit: both('đơn vị vận hành', 'operating unit'),
  inferred: both('suy luận của công cụ', 'inferred by the tool'),
  note: both('ghi chú', 'note'),
  source: both('nguồn', 'source'),
  alsoListedAs: both('còn có tên trong', 'also listed as'),
  capabilities: both('chức năng đọc từ bản in', 'functions read from the print'),
  from: both('áp dụng từ ngày', 'stands from'),
  until: both('áp dụng đến ngày', 'stands until'),
  amendedBy: both('ghi theo văn bản', 'as amended by'),
};

export const recommendationLabel: Record<string, Bilingual> = {
  'forbid-similar': both('không triển khai hệ thống tương tự', 'no similar system'),
  'use-national-only': both('chỉ sử dụng hệ thống của trung ương', 'use the national system only'),
  'allow-with-connection': both(
    'được triển khai hệ thống tương tự, kèm điều kiện',
    'a similar system allowed on condition',
  ),
  'extend-by-configuration': both('mở rộng bằng cấu hình hoặc API', 'extend by configuration or API'),
  'report-data': both('phải báo cáo hoặc đồng bộ dữ liệu', 'report or synchronise data'),
  'other-advice': both('khuyến nghị khác', 'other advice'),
  silent: both('không ghi khuyến nghị', 'no recommendation printed'),
  'connect-data': both('kết nối dịch vụ dữ liệu', 'connect to the data service'),
  'deploy-locally': both('bộ, tỉnh được hướng dẫn tự triển khai', 'to be deployed by ministries and provinces'),
  'promote-use': both('khuyến khích sử dụng', 'use promoted'),
};

// ── Report ───────────────────────────────────────────────────────────────────────────────────────

export const report = {
  title: both(
    'KẾT QUẢ RÀ SOÁT TRÙNG LẶP VỚI NỀN TẢNG SỐ DÙNG CHUNG QUỐC GIA',
    'CHECK FOR DUPLICATES OF NATIONAL SHARED DIGITAL PLATFORMS',
  ),
  loosened: both('Những yếu tố nới lỏng hoặc thu hẹp lần rà soát này', 'What softens or narrows this run'),
  draft: both(
    'Kết quả do công cụ lập để tham khảo; cơ quan có thẩm quyền thẩm định và quyết định.',
    'Made by a tool for reference; the competent authority reviews and decides.',
  ),
  proposer: both('Cơ quan đề xuất', 'Proposer'),
  action: both('Hình thức', 'Action'),
  verdict: both('Kết luận', 'Verdict'),
  platform: both('Nền tảng', 'Platform'),
  owner: both('Cơ quan chủ quản', 'Owner'),
  noOwner: both('bản in không ghi', 'none printed'),
  status: both('Tình trạng', 'Status'),
  why: both('Vì sao', 'Why'),
  basis: both('Căn cứ', 'Basis'),
  interpretation: both(
    'Diễn giải của công cụ, không phải câu chữ của văn bản',
    'Interpretation of the tool, not the words of the text',
  ),
  similarity: both('Mức tương tự', 'Similarity'),
  evidence: both('Nội dung gặp nhau', 'Words that met'),
  proposalSide: both('hồ sơ', 'proposal'),
  platformSide: both('nền tảng', 'platform'),
  uncovered: both('Phần chưa nền tảng nào đáp ứng', 'What no platform covers'),
  differences: both(
    'Điểm khác theo lời cơ quan đề xuất, công cụ không kiểm chứng',
    'What differs in the words of the proposer, not verified by the tool',
  ),
  advice: both('Nên làm gì', 'What to do'),
  finding: both('Mã phát hiện', 'Finding'),
  alsoListedAs: both('Cũng là', 'Also listed as'),
  compared: both('Đã so sánh với', 'Compared with'),
  errors: both('Hồ sơ không đọc được', 'What could not be read'),
  summary: both('Tổng hợp', 'Summary'),
  history: both('Khuyến nghị trước đây', 'Older recommendation'),
  used: both('Đã dùng thêm', 'Also used'),
  statusRecords: both('Xác nhận vận hành', 'Confirmed in operation'),
  note: both('Lưu ý', 'Note'),
  noMatch: both(
    'Không tìm thấy nền tảng nào có chức năng, mục tiêu và phạm vi sử dụng tương tự.',
    'No platform with a similar function, objective and scope of use was found.',
  ),
  proposal: both('Hệ thống đề xuất', 'Proposed system'),
  place: both('Nơi ghi', 'Place'),
};

/** Files of the user that have a part in a report. */
export const usedFileLabel: Record<UsedFile['kind'], Bilingual> = {
  catalogue: both('danh mục', 'list'),
  crosswalk: both('bảng đối chiếu', 'crosswalk'),
  facets: both('mô tả chức năng', 'facets'),
  law: both('văn bản quy định', 'law pack'),
  status: both('tình trạng vận hành', 'status records'),
  waivers: both('quyết định chấp thuận', 'waivers'),
  config: both('cấu hình', 'configuration'),
  ignore: both('danh sách bỏ qua', 'ignore file'),
};

export const line = {
  place: (p: Params) => both(`dòng ${p.line}, cột ${p.column}`, `line ${p.line}, column ${p.column}`),
  history: (p: Params) =>
    both(
      `${p.ref} [${p.entry}]: ${recommendationLabel[p.recommendation!]!.vi}${p.quote ? ` (“${p.quote}”)` : ''}`,
      `${p.ref} [${p.entry}]: ${recommendationLabel[p.recommendation!]!.en}${p.quote ? ` (“${p.quote}”)` : ''}`,
    ),
  starts: (p: Params) =>
    p.from === p.to
      ? both(`vận hành từ ngày ${day(p.from ?? '', 'vi')} theo danh mục`, `starts on ${p.from} as printed`)
      : both(
          `thời kỳ bắt đầu vận hành in trong danh mục: ${day(p.from ?? '', 'vi')} đến ${day(p.to ?? '', 'vi')}`,
          `printed start period: ${p.from} to ${p.to}`,
        ),
  alsoFamily: (p: Params) =>
    both(`cùng loại với ${p.count} hệ thống khác (${p.ids})`, `one of a kind with ${p.count} others (${p.ids})`),
  more: (p: Params) => both(`… và ${p.count} chỗ khác`, `… and ${p.count} more`),
  list: (p: Params) => {
    const of = (lang: Lang) => {
      const print = [p.document, day(p.date ?? '', lang)].filter(Boolean).join(', ');
      return print ? ` (${print})` : '';
    };
    return both(`${p.id}: ${p.entries} mục${of('vi')}`, `${p.id}: ${p.entries} entries${of('en')}`);
  },
  compared: (p: Params) =>
    both(
      `${p.entries} mục của ${p.lists} danh mục, kiểm chứng ngày ${day(p.verifiedOn ?? '', 'vi')}: ${p.detail}`,
      `${p.entries} entries of ${p.lists} lists, verified on ${p.verifiedOn}: ${p.detail}`,
    ),
  law: (p: Params) =>
    both(
      `Quyết định ${p.id}, hiệu lực từ ngày ${day(p.from ?? '', 'vi')}`,
      `Decision ${p.id}, in force from ${p.from}`,
    ),
  asOf: (p: Params) => both(`Ngày đánh giá: ${day(p.asOf ?? '', 'vi')}`, `Date of assessment: ${p.asOf}`),
  hashes: (p: Params) =>
    both(
      `trunglap ${p.version} · danh mục ${p.catalogue} · quy tắc ${p.law}`,
      `trunglap ${p.version} · catalogue ${p.catalogue} · law ${p.law}`,
    ),
  checked: (p: Params) => both(`Đã rà soát ${p.checked} hồ sơ`, `${p.checked} proposals checked`),
  invalid: (p: Params) => both(`${p.invalid} hồ sơ không đọc được`, `${p.invalid} could not be read`),
  skipped: (p: Params) =>
    both(
      `Bỏ qua ${p.count} tệp không phải hồ sơ đề xuất: ${p.files}`,
      `Skipped ${p.count} files that hold no proposal: ${p.files}`,
    ),
  count: (p: Params) => both(`${p.label}: ${p.count}`, `${p.label}: ${p.count}`),
  amended: (p: Params) =>
    both(
      `ghi theo ${p.document}${p.from ? `, áp dụng từ ngày ${day(p.from, 'vi')}` : ''}`,
      `as amended by ${p.document}${p.from ? `, from ${p.from} on` : ''}`,
    ),
  statusRecord: (p: Params) =>
    both(
      `${p.platform ? `${p.platform} ` : ''}vận hành từ ngày ${day(p.since ?? '', 'vi')} theo ${p.source} (kiểm chứng ngày ${day(p.verifiedOn ?? '', 'vi')})`,
      `${p.platform ? `${p.platform} ` : ''}in operation since ${p.since} by ${p.source} (verified on ${p.verifiedOn})`,
    ),
  waiverExpired: (p: Params) =>
    both(
      `Quyết định chấp thuận đã hết hạn, không còn tác dụng: ${p.finding} (văn bản số ${p.number}, hết hạn ngày ${day(p.expires ?? '', 'vi')})`,
      `A waiver has expired and has no effect: ${p.finding} (document ${p.number}, expired on ${p.expires})`,
    ),
  waiverNotYet: (p: Params) =>
    both(
      `Quyết định chấp thuận ban hành sau ngày đánh giá, chưa có tác dụng: ${p.finding} (văn bản số ${p.number} ngày ${day(p.date ?? '', 'vi')})`,
      `A waiver is later than the date of assessment and has no effect: ${p.finding} (document ${p.number} of ${p.date})`,
    ),
  waiverUnused: (p: Params) =>
    both(
      `Quyết định chấp thuận không ứng với phát hiện nào của lần rà soát này: ${p.finding} (văn bản số ${p.number})`,
      `A waiver meets no finding of this run: ${p.finding} (document ${p.number})`,
    ),
  source: (p: Params) =>
    both(
      `${usedFileLabel[p.kind as UsedFile['kind']].vi} ${p.file} (${p.holds} ${p.kind === 'catalogue' ? 'mục' : 'bản ghi'}, ${p.sha256})`,
      `${usedFileLabel[p.kind as UsedFile['kind']].en} ${p.file} (${p.holds} ${p.kind === 'catalogue' ? 'entries' : 'records'}, ${p.sha256})`,
    ),
} satisfies Record<string, Sentence>;

/** What a reader must know of the data. */
export const warning: Record<Warning['code'], Sentence> = {
  stale: (p) =>
    both(
      `Đã quá ${p.limit} ngày, tính đến ngày đánh giá, chưa đối chiếu lại với bản in: ${dated(p.items!, 'vi')}. ${p.why} Cập nhật dữ liệu trước khi dùng kết quả.`,
      `Not checked against its print for more than ${p.limit} days on the date of assessment: ${dated(p.items!, 'en')}. ${p.whyEn} Update the data before relying on the result.`,
    ),
  undated: (p) =>
    both(
      `Danh mục không ghi ngày kiểm chứng: ${p.items}.`,
      `Lists that do not say when they were verified: ${p.items}.`,
    ),
};

/** “1132 2026-11-23; …” with the days as a reader writes them. */
function dated(items: string, lang: Lang): string {
  return items.replace(/ (\d{4}-\d{2}-\d{2})(?=;|$)/g, (_, iso: string) => ` (${day(iso, lang)})`);
}

/** A day as an official writes it. */
export function day(iso: string, lang: Lang): string {
  const [year, month, date] = iso.split('-');
  return lang === 'vi' && date ? `${date}/${month}/${year}` : iso;
}

// ── Advice ───────────────────────────────────────────────────────────────────────────────────────

/** Texts of a list that one sentence quotes. */
const MOST_QUOTED = 12;

/** Texts that a parameter holds one a line, each in quotes. */
function quoted(lines: string | undefined): Bilingual {
  const all = (lines ?? '').split('\n').filter(Boolean);
  const more = all.length - MOST_QUOTED;
  const quotes = all
    .slice(0, MOST_QUOTED)
    .map((one) => `“${one}”`)
    .join('; ');
  return more > 0 ? both(`${quotes} và ${more} mục khác`, `${quotes} and ${more} more`) : both(quotes, quotes);
}

const verdictQuoted = (verdict: string | undefined): Bilingual => {
  const { vi, en } = verdictLabel[verdict as Verdict];
  return both(`“${vi}”`, `“${en}”`);
};

/** Whom to ask, with the unit that an older list prints. */
const whom = (p: Params): Bilingual =>
  p.unit
    ? both(
        `${p.owner} (đầu mối ghi tại ${p.unitSource}: ${p.unit})`,
        `${p.owner} (contact printed in ${p.unitSource}: ${p.unit})`,
      )
    : both(p.owner ?? '', p.owner ?? '');

/** A printed start period, seen from the day of assessment. */
const period = (p: Params): Bilingual => {
  if (!p.from || !p.to) return both('', '');
  const [from, to] = [day(p.from, 'vi'), day(p.to, 'vi')];
  if (p.from === p.to && p.phase === 'before') return both(` (theo danh mục: ngày ${from})`, ` (printed: ${p.from})`);
  switch (p.phase) {
    case 'before':
      return both(
        ` (theo danh mục: sớm nhất ngày ${from}, muộn nhất ngày ${to})`,
        ` (printed: ${p.from} at the earliest, ${p.to} at the latest)`,
      );
    case 'within':
      return both(
        ` (theo danh mục: muộn nhất ngày ${to}; thời kỳ này đã bắt đầu từ ngày ${from})`,
        ` (printed: ${p.to} at the latest; the period began on ${p.from})`,
      );
    default:
      return both(
        ` (thời kỳ ghi trong danh mục đã hết từ ngày ${to}: phải hỏi cơ quan chủ quản trước khi ký)`,
        ` (the printed period ended on ${p.to}: ask the owner before signing)`,
      );
  }
};

/** What a verdict allows the action to be, as part of a sentence. */
const allowed = ({ now, action }: Params): Bilingual => {
  const act = actionLabel[action as Action];
  if (now === 'conditional')
    return action === 'rent'
      ? both('được thuê dịch vụ', 'renting is allowed')
      : both('được duy trì hệ thống hiện có', 'the existing system may be maintained');
  if (now === 'restricted')
    return both(
      `chưa được ${act.vi.toLowerCase()}, chỉ được duy trì hệ thống hiện có hoặc thuê dịch vụ`,
      `“${act.en}” is not yet allowed, only maintaining the existing system or renting`,
    );
  const { vi, en } = verdictQuoted(now);
  return both(`kết luận là ${vi}`, `the verdict is ${en}`);
};

const range = ({ start, end }: Params): Bilingual => {
  if (start && end) return both(` (${day(start, 'vi')} đến ${day(end, 'vi')})`, ` (${start} to ${end})`);
  return end
    ? both(` (đến ${day(end, 'vi')})`, ` (to ${end})`)
    : both(` (từ ${day(start!, 'vi')})`, ` (from ${start})`);
};

/** How a project's time meets the start of a platform. */
const crossingWords: Record<Crossing, Sentence> = {
  'ends-before': (p) =>
    both(
      `Dự án kết thúc ngày ${day(p.end ?? '', 'vi')}, trước thời kỳ ${p.name} bắt đầu vận hành theo danh mục (từ ngày ${day(p.from ?? '', 'vi')}). Hiện nay ${allowed(p).vi}. Nếu nền tảng vận hành sớm hơn, kể từ ngày đó kết luận là ${verdictQuoted(p.becomes).vi}.`,
      `The project ends on ${p.end}, before the printed start of ${p.name} (from ${p.from}). Now ${allowed(p).en}. Should the platform operate earlier, the verdict from that day is ${verdictQuoted(p.becomes).en}.`,
    ),
  crosses: (p) =>
    both(
      `Thời gian thực hiện${range(p).vi} đi qua ngày ${day(p.from ?? '', 'vi')}, ngày sớm nhất ${p.name} vận hành theo danh mục. Từ nay đến trước ngày đó ${allowed(p).vi}. Từ ngày đó phải hỏi lại ${p.owner}: nếu nền tảng chưa vận hành thì vẫn như vậy; kể từ khi nền tảng vận hành, kết luận là ${verdictQuoted(p.becomes).vi}.`,
      `The project’s time${range(p).en} passes ${p.from}, the earliest day on which ${p.name} operates as printed. Until that day ${allowed(p).en}. From that day on ask ${p.owner} again: while the platform does not operate, the same holds; once it does, the verdict is ${verdictQuoted(p.becomes).en}.`,
    ),
  'starts-within': (p) =>
    both(
      `Dự án bắt đầu ngày ${day(p.start ?? '', 'vi')}, khi ${p.name} đã đến kỳ vận hành theo danh mục (từ ngày ${day(p.from ?? '', 'vi')}). Hiện nay ${allowed(p).vi}. Trước khi bắt đầu phải hỏi ${p.owner}: nếu nền tảng đã vận hành, kết luận là ${verdictQuoted(p.becomes).vi}.`,
      `The project starts on ${p.start}, when ${p.name} is due as printed (from ${p.from}). Now ${allowed(p).en}. Before it starts ask ${p.owner}: if the platform operates, the verdict is ${verdictQuoted(p.becomes).en}.`,
    ),
  within: (p) =>
    both(
      `Dự án${range(p).vi} thực hiện khi ${p.name} đã đến kỳ và có thể vận hành bất cứ lúc nào (danh mục ghi đến hết ngày ${day(p.to ?? '', 'vi')}). Hiện nay ${allowed(p).vi}, cho đến khi nền tảng vận hành; kể từ ngày đó kết luận là ${verdictQuoted(p.becomes).vi}.`,
      `The project${range(p).en} runs while ${p.name} is due and may operate any day (printed: until ${p.to}). Now ${allowed(p).en}, until the platform operates; from that day the verdict is ${verdictQuoted(p.becomes).en}.`,
    ),
  'starts-after': (p) =>
    both(
      `Dự án bắt đầu ngày ${day(p.start ?? '', 'vi')}, sau khi hết thời kỳ ${p.name} bắt đầu vận hành theo danh mục (${day(p.to ?? '', 'vi')}). Trước khi bắt đầu phải hỏi ${p.owner}: nếu nền tảng đã vận hành, kết luận là ${verdictQuoted(p.becomes).vi}; nếu chưa vận hành thì ${allowed(p).vi}.`,
      `The project starts on ${p.start}, after the printed start period of ${p.name} has ended (${p.to}). Before it starts ask ${p.owner}: if the platform operates, the verdict is ${verdictQuoted(p.becomes).en}; while it does not, ${allowed(p).en}.`,
    ),
};

/** What a citation lacks. */
export const gapLabel: Record<Gap, Bilingual> = {
  article: both('chưa nêu điều nào (ví dụ: Điều 14)', 'no article is named (such as “Điều 14”)'),
  document: both(
    'chưa nêu tên luật, pháp lệnh, nghị định hoặc thông tư nào',
    'no law, ordinance, decree or circular is named',
  ),
  number: both(
    'văn bản chưa có số, ký hiệu đầy đủ (ví dụ: số 73/2019/NĐ-CP)',
    'the document has no full number (such as “73/2019/NĐ-CP”)',
  ),
  itself: both(
    'chỉ dẫn chính Quyết định này, không phải văn bản đặt ra yêu cầu đặc thù',
    'it cites this Decision itself, not the document that sets the special requirement',
  ),
};

const gaps = (missing: string | undefined): Bilingual => {
  const found = (missing ?? '').split(',').filter(Boolean);
  return both(
    found.map((gap) => named(gapLabel, gap).vi).join('; '),
    found.map((gap) => named(gapLabel, gap).en).join('; '),
  );
};

/** The clauses that advice rests on, where the Decision that decides has them. */
const atClause = ({ cite }: Params) => (cite ? ` (${cite})` : '');

/** Who is taken as owner by a reading, or could be, by the reason of the fact. */
const ownerWords: Record<string, Sentence> = {
  'is-unit': (p) =>
    both(
      `${p.agency} được coi là thuộc ${p.owner}, cơ quan chủ quản của ${p.name}: kèm văn bản của ${p.owner} giao thực hiện${atClause(p)}.`,
      `${p.agency} is taken as part of ${p.owner}, the owner of ${p.name}: attach the document by which ${p.owner} assigns the work${atClause(p)}.`,
    ),
  'is-predecessor': (p) =>
    both(
      `${p.agency} được coi là ${p.owner}, cơ quan chủ quản của ${p.name}, theo việc sắp xếp bộ máy năm 2025: ghi tên cơ quan hiện nay và kèm văn bản giao thực hiện${atClause(p)}.`,
      `${p.agency} is taken as ${p.owner}, the owner of ${p.name}, by the reorganisation of 2025: use the agency’s present name and attach the document that assigns the work${atClause(p)}.`,
    ),
  'level-too-low': (p) =>
    both(
      `Chỉ khi ${p.agency} làm việc này theo nhiệm vụ ${p.owner} giao: ghi level là ministry, parent là ${p.owner} và kèm văn bản giao; khi đó kết luận đối với ${p.name} là ${verdictQuoted(p.becomes).vi}${atClause(p)}.`,
      `Only if ${p.agency} does this as a task assigned by ${p.owner}: state level: ministry, parent: ${p.owner}, and attach the document; the verdict about ${p.name} is then ${verdictQuoted(p.becomes).en}${atClause(p)}.`,
    ),
};

const changeWords = (p: Params): Bilingual => {
  const from = p.from ? actionLabel[p.from as Action] : undefined;
  const to = p.action ? actionLabel[p.action as Action] : undefined;
  const how: Record<string, Bilingual> = {
    rent: both(', hợp đồng chấm dứt khi nền tảng vận hành', ', with a contract that ends when the platform operates'),
    maintain: both(' hệ thống hiện có, không mở rộng, nâng cấp', ' the existing system, without enlarging it'),
    connect: both(' nền tảng đã có, không làm lại', ' the existing platform, without doing its work again'),
  };
  const parts = [
    ...(p.functions
      ? [both(`bỏ các chức năng ${quoted(p.functions).vi}`, `drop the functions ${quoted(p.functions).en}`)]
      : []),
    ...(from && to
      ? [
          both(
            `đổi hình thức “${from.vi}” thành “${to.vi}”${how[p.action!]?.vi ?? ''}`,
            `change “${from.en}” to “${to.en}”${how[p.action!]?.en ?? ''}`,
          ),
        ]
      : []),
  ];
  return both(parts.map(({ vi }) => vi).join(' và '), parts.map(({ en }) => en).join(' and '));
};

export const advice: Record<AdviceKind, Sentence> = {
  change: (p) =>
    both(
      `Thay đổi ít nhất để kết luận thành ${verdictQuoted(p.becomes).vi}: ${changeWords(p).vi} (dẫn ${p.cite}). Công cụ đã rà soát lại với thay đổi này.`,
      `The least change for the verdict to be ${verdictQuoted(p.becomes).en}: ${changeWords(p).en} (cite ${p.cite}). The tool has checked again with this change.`,
    ),
  connect: (p) =>
    p.reason
      ? both(
          `“${p.reason}” có liên quan đến ${p.name}: kết nối, khai thác dữ liệu của nền tảng đó, không làm lại chức năng của nền tảng.`,
          `“${p.reason}” borders on ${p.name}: connect to it and use its data; do not do its work again.`,
        )
      : both(
          `Sử dụng ${p.name}: đăng ký khai thác với ${whom(p).vi}, kết nối theo kiến trúc và yêu cầu kết nối mà cơ quan chủ quản công bố${atClause(p)}${p.through ? `; khi cần trao đổi dữ liệu với cơ quan khác thì qua ${p.through}, “${p.quote}”` : ''}${p.services ? `; dịch vụ dữ liệu đã có: ${(p.services ?? '').split('\n').join('; ')}` : ''}.`,
          `Use ${p.name}: register with ${whom(p).en} and connect as the owner publishes${atClause(p)}${p.through ? `; data for other bodies goes through ${p.through}, “${p.quote}”` : ''}${p.services ? `; data services that exist: ${(p.services ?? '').split('\n').join('; ')}` : ''}.`,
        ),
  'drop-functions': (p) =>
    p.status === 'operating'
      ? both(
          `Bỏ khỏi dự án những chức năng mà ${p.name} đã có: ${quoted(p.functions).vi}.`,
          `Drop from the project what ${p.name} already does: ${quoted(p.functions).en}.`,
        )
      : both(
          `Không đầu tư mới những chức năng mà ${p.name} sẽ cung cấp: ${quoted(p.functions).vi}.`,
          `Make no new investment in what ${p.name} will do: ${quoted(p.functions).en}.`,
        ),
  'rent-until': (p) =>
    both(
      `Nếu cần phục vụ công việc trước khi ${p.name} vận hành, chỉ duy trì hệ thống hiện có hoặc thuê dịch vụ đến thời điểm đó${period(p).vi}; hợp đồng phải có điều khoản chấm dứt khi nền tảng vận hành. Khi trình, dẫn ${p.cite}.`,
      `If work must go on before ${p.name} operates, maintain the existing system or rent until then${period(p).en}; the contract must end when the platform operates. Cite ${p.cite}.`,
    ),
  'contract-end': (p) =>
    both(
      `Điều kiện: chỉ ${p.action === 'rent' ? 'thuê dịch vụ' : 'duy trì hệ thống hiện có'} đến thời điểm ${p.name} vận hành${period(p).vi}; hợp đồng phải có điều khoản chấm dứt khi nền tảng vận hành. Khi trình, dẫn ${p.cite}.`,
      `Condition: ${p.action === 'rent' ? 'rent' : 'maintain the existing system'} only until ${p.name} operates${period(p).en}; the contract must end when the platform operates. Cite ${p.cite}.`,
    ),
  timeline: (p) => crossingWords[p.crossing as Crossing](p),
  'ask-owner': (p) =>
    both(
      `Hỏi ${whom(p).vi}: ${p.name} đã vận hành chưa (danh mục ghi “${p.printed}”)? Nếu đã vận hành, kết luận là ${verdictQuoted(p.becomes).vi}; nếu chưa, kết luận là ${verdictQuoted(p.otherwise).vi}.`,
      `Ask ${whom(p).en}: does ${p.name} operate (printed “${p.printed}”)? If it does, the verdict is ${verdictQuoted(p.becomes).en}; if not yet, it is ${verdictQuoted(p.otherwise).en}.`,
    ),
  'ask-scope': (p) =>
    both(
      `Hỏi ${whom(p).vi} về phạm vi, chức năng của ${p.name}${atClause(p)}${p.functions ? `: ${quoted(p.functions).vi} có thuộc nền tảng không` : ''}. Phần nào thuộc nền tảng thì bỏ và kết nối, sử dụng nền tảng.`,
      `Ask ${whom(p).en} about the scope and functions of ${p.name}${atClause(p)}${p.functions ? `: does it cover ${quoted(p.functions).en}` : ''}. Drop what it covers, and connect to it.`,
    ),
  'confirm-owner': (p) => ownerWords[p.how!]!(p),
  'confirm-exemption': (p) =>
    both(
      `Ngoại lệ “${p.quote}” với viện dẫn “${p.citation}” chỉ được ghi nhận về hình thức, chưa được kiểm tra đúng sai. Phải có xác nhận của ${p.authority}, trước khi cấp có thẩm quyền quyết định đầu tư; đồng thời lấy ý kiến ${p.owner}, cơ quan chủ quản của ${p.name}. (Diễn giải của công cụ: ${p.reading})`,
      `The exception “${p.quote}” with the citation “${p.citation}” is recorded by its form, not verified. It must be confirmed by ${p.authorityEn} before the competent authority decides on the investment; also consult ${p.owner}, the owner of ${p.name}. (Interpretation of the tool: ${p.readingEn})`,
    ),
  'cite-exemption': (p) =>
    p.citation
      ? both(
          `Ngoại lệ “${p.quote}” chưa có tác dụng: “${p.citation}” chưa phải là viện dẫn: ${gaps(p.missing).vi}. Ghi theo mẫu “khoản 2 Điều 14 Luật Cơ yếu” hoặc “Điều 5 Nghị định số 73/2019/NĐ-CP”.`,
          `The exception “${p.quote}” has no effect: “${p.citation}” is no citation: ${gaps(p.missing).en}. Write it like “khoản 2 Điều 14 Luật Cơ yếu” or “Điều 5 Nghị định số 73/2019/NĐ-CP”.`,
        )
      : both(
          `Ngoại lệ “${p.quote}” chưa có tác dụng: hồ sơ chưa dẫn điều, khoản của văn bản nào. Bổ sung vào “citation”, ví dụ “khoản 2 Điều 14 Luật Cơ yếu” hoặc “Điều 5 Nghị định số 73/2019/NĐ-CP”.`,
          `The exception “${p.quote}” has no effect: no provision is cited. Add “citation”, such as “khoản 2 Điều 14 Luật Cơ yếu” or “Điều 5 Nghị định số 73/2019/NĐ-CP”.`,
        ),
  'build-uncovered': (p) =>
    both(
      `Chưa thấy nền tảng quốc gia nào đáp ứng: ${quoted(p.functions).vi}. Phần này còn có thể đề xuất, kết nối với nền tảng nêu trên.`,
      `No national platform was found to cover: ${quoted(p.functions).en}. This may still be proposed, connected to the platform above.`,
    ),
  'say-more': () =>
    both(
      'Hồ sơ nêu quá ít để so sánh. Bổ sung mô tả, mục tiêu và danh sách chức năng rồi rà soát lại.',
      'The proposal says too little to be compared. Add a description, an objective and a list of functions, and check again.',
    ),
  'service-only': (p) =>
    both(
      `Tên hồ sơ cho thấy đây là kết nối, mua dịch vụ, mua hàng hóa hoặc tổ chức hoạt động (“${p.words}”), không phải đầu tư một hệ thống, nên không so với chức năng của nền tảng. Nếu hồ sơ có cả phần mềm hoặc hệ thống, hãy nêu rõ trong tên.`,
      `The name says that something is connected, or a service, goods or an event bought (“${p.words}”), not a system; it was not compared by function. If a system is part of it, say so in the name.`,
    ),
  'older-list': (p) => olderAdvice[p.recommendation as Recommendation](p),
  'connect-data': (p) =>
    both(
      `“${p.text}”: dữ liệu này đã được chia sẻ trên Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP) qua dịch vụ ${system(p, 'vi')} (${p.ref}): kết nối, khai thác dịch vụ này, không tự thu thập, nhập lại.`,
      `“${p.text}”: this data is already shared on NDXP by the service ${system(p, 'en')} (${p.ref}): connect to it; do not collect or enter the data anew.`,
    ),
  'told-to-deploy': (p) =>
    p.prevails
      ? both(
          `${p.names}: loại nền tảng mà năm 2022 bộ, ngành, địa phương được hướng dẫn tự triển khai (${p.ref}). Nhưng hồ sơ còn gặp ${p.prevails} trong danh mục của Quyết định: ở phần đó, kết luận theo Quyết định.`,
          `${p.names}: a kind of platform that ministries and provinces were told to deploy in 2022 (${p.ref}). But the proposal also meets ${p.prevails} of the list of the Decision: there the Decision prevails.`,
        )
      : both(
          `${p.names}: loại nền tảng mà năm 2022 bộ, ngành, địa phương được hướng dẫn tự triển khai (${p.ref}); không thấy nền tảng cùng chức năng trong danh mục của Quyết định. Có thể đề xuất, và nêu văn bản hướng dẫn đó.`,
          `${p.names}: a kind of platform that ministries and provinces were told to deploy in 2022 (${p.ref}); no platform of the same function was found in the list of the Decision. It may be proposed, citing that letter.`,
        ),
  'local-system': (p) =>
    both(
      `${p.owner || 'Địa phương'} đã có “${p.name}” (${p.ref}): xem xét dùng chung, mở rộng hoặc kết nối hệ thống đó; nếu vẫn đề xuất làm riêng, nêu rõ vì sao hệ thống đã có không đáp ứng.`,
      `${p.owner || 'The locality'} already has “${p.name}” (${p.ref}): consider sharing, extending or connecting to it; where a system of one’s own is still proposed, say why the existing one does not do.`,
    ),
};

/** What an older list advises, by the letter of its own recommendation. */
const olderAdvice: Record<Recommendation, Sentence> = {
  'forbid-similar': (p) =>
    both(
      `${p.ref} đề nghị không triển khai hệ thống tương tự ${system(p, 'vi')}: sử dụng hệ thống đó, không làm riêng. ${printed(p, 'vi')}`,
      `${p.ref} asks not to deploy a system similar to ${system(p, 'en')}: use that one. ${printed(p, 'en')}`,
    ),
  'use-national-only': (p) =>
    both(
      `${p.ref} đề nghị chỉ sử dụng ${system(p, 'vi')}, không làm hệ thống riêng. ${printed(p, 'vi')}`,
      `${p.ref} asks to use ${system(p, 'en')} only, and no system of one’s own. ${printed(p, 'en')}`,
    ),
  'allow-with-connection': (p) =>
    both(
      `${p.ref} cho phép triển khai hệ thống tương tự ${system(p, 'vi')} nếu đáp ứng điều kiện in trong văn bản; nêu trong hồ sơ phương án kết nối, chia sẻ dữ liệu với hệ thống đó. ${printed(p, 'vi')}`,
      `${p.ref} allows a system similar to ${system(p, 'en')} on the printed condition; state in the proposal how it connects to and shares data with that one. ${printed(p, 'en')}`,
    ),
  'extend-by-configuration': (p) =>
    both(
      `${p.ref} cho phép mở rộng ${system(p, 'vi')} bằng cấu hình hoặc kết nối API: xem xét cách đó trước khi làm mới. ${printed(p, 'vi')}`,
      `${p.ref} allows ${system(p, 'en')} to be extended by configuration or API: consider that before anything new. ${printed(p, 'en')}`,
    ),
  'report-data': (p) =>
    both(
      `${p.ref} yêu cầu cập nhật, báo cáo hoặc đồng bộ dữ liệu về ${system(p, 'vi')}: nếu làm, hệ thống phải có chức năng này. ${printed(p, 'vi')}`,
      `${p.ref} asks to update, report or synchronise data with ${system(p, 'en')}: whatever is built must do so. ${printed(p, 'en')}`,
    ),
  'other-advice': (p) =>
    both(
      `${p.ref} có khuyến nghị về ${system(p, 'vi')}. ${printed(p, 'vi')}`,
      `${p.ref} has advice on ${system(p, 'en')}. ${printed(p, 'en')}`,
    ),
  silent: (p) =>
    both(
      `${p.ref} có ${system(p, 'vi')}, không ghi khuyến nghị: hỏi ${p.now || p.owner || 'cơ quan chủ trì'} về khả năng dùng chung trước khi làm riêng.`,
      `${p.ref} names ${system(p, 'en')} and gives no advice: ask ${p.now || p.owner || 'whoever is in charge'} whether it can be shared before building one’s own.`,
    ),
  'connect-data': (p) => advice['connect-data'](p),
  'deploy-locally': (p) => advice['told-to-deploy'](p),
  'promote-use': (p) =>
    both(`${p.ref} khuyến khích sử dụng ${system(p, 'vi')}.`, `${p.ref} promotes the use of ${system(p, 'en')}.`),
};

/** A system with its owner, and who carries on the owner's work today. */
function system({ name, owner, now }: Params, lang: Lang): string {
  if (!owner) return `“${name}”`;
  const today = now ? (lang === 'vi' ? ` (nay là ${now})` : ` (now ${now})`) : '';
  return lang === 'vi' ? `“${name}” của ${owner}${today}` : `“${name}” of ${owner}${today}`;
}

function printed({ quote }: Params, lang: Lang): string {
  if (!quote) return '';
  return lang === 'vi' ? `Nguyên văn: “${quote}”` : `Printed: “${quote}”`;
}

/** Before a fault of a spreadsheet: the cell as the reader's program names it. */
export const inCell = (p: Params): Bilingual => both(`Ô ${p.cell}: `, `Cell ${p.cell}: `);

// ── Criteria of Appendix I ───────────────────────────────────────────────────────────────────────

export const candidature = {
  'fits-a': both('Đáp ứng tiêu chí Nhóm A', 'Fits Group A'),
  'fits-b': both('Đáp ứng tiêu chí Nhóm B', 'Fits Group B'),
  'fits-both': both('Đáp ứng tiêu chí của cả Nhóm A và Nhóm B', 'Fits both Group A and Group B'),
  'not-yet': both('Chưa đáp ứng tiêu chí', 'Not yet'),
};

export const askState: Record<AskState, Bilingual> = {
  met: both('đáp ứng', 'met'),
  'not-met': both('không đáp ứng', 'not met'),
  'no-evidence': both('thiếu bằng chứng', 'evidence is missing'),
  unanswered: both('chưa trả lời', 'not answered'),
  'to-review': both('cần thẩm định', 'needs review'),
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The parts of the criteria, as `answers` name them. */
export const askLabel: Record<CriterionAsk, Bilingual> = {
  'digital-platform': both('Là nền tảng số (khoản 5 Điều 3 Luật Chuyển đổi số)', 'Is a digital platform'),
  'minimum-requirements': both(
    'Đáp ứng yêu cầu tối thiểu (Điều 8 Luật Chuyển đổi số)',
    'Meets the minimum requirements',
  ),
  nationwide: both('Triển khai trên toàn quốc', 'Nationwide'),
  'cross-sector': both('Bài toán chung liên ngành, liên lĩnh vực', 'A problem of several sectors'),
  'one-sector': both('Bài toán của một ngành, lĩnh vực', 'A problem of one sector'),
  'shared-service': both('Dịch vụ dùng chung, hoặc hạ tầng cho nhiều hệ thống', 'A shared service'),
  'sector-service': both('Dịch vụ chuyên ngành cho các bộ, ngành, địa phương', 'A service of its sector'),
  sharing: both('Kết nối, chia sẻ dữ liệu, giảm đầu tư trùng lặp', 'Shares data, saves duplicates'),
  reuse: both('Dùng lại dịch vụ của nền tảng Nhóm A', 'Reuses platforms of Group A'),
  open: both('Triển khai theo hướng mở, linh hoạt', 'Open and flexible'),
  'published-standards': both('Mở và công bố tiêu chuẩn, quy chuẩn kỹ thuật', 'Publishes its standards'),
  connection: both('Có khả năng kết nối, chia sẻ dữ liệu', 'Can connect and share data'),
  monitoring: both('Cung cấp dữ liệu, chỉ số, giao diện để giám sát trực tuyến', 'Can be monitored online'),
  'no-overlap': both(
    'Không trùng lặp chức năng với nền tảng Nhóm A (công cụ tự so)',
    'No overlap with Group A (compared by the tool)',
  ),
};

export const criterion = {
  count: (p: Params) => both(`${p.met}/${p.all} tiêu chí`, `${p.met} of ${p.all} criteria`),
  at: (p: Params) =>
    both(
      `Tiêu chí ${p.number} Nhóm ${p.group}, ${lowerFirst(p.part!)} (${p.key})`,
      `Criterion ${p.number} of Group ${p.group}, ${lowerFirst(p.part!)} (${p.key})`,
    ),
  evidence: (p: Params) =>
    both(`bằng chứng: “${p.evidence}” (dòng ${p.line})`, `evidence: “${p.evidence}” (line ${p.line})`),
  missing: both('Còn thiếu', 'What is missing'),
  lacks: {
    'not-met': (p: Params) =>
      both(`${p.at}: hồ sơ trả lời chưa đáp ứng.`, `${p.at}: the file says that it is not met.`),
    'no-evidence': (p: Params) =>
      both(`${p.at}: thiếu bằng chứng; cần nêu ${p.evidence}.`, `${p.at}: evidence is missing; state ${p.evidence}.`),
    unanswered: (p: Params) =>
      both(`${p.at}: chưa trả lời; cần nêu ${p.evidence}.`, `${p.at}: not answered; state ${p.evidence}.`),
    overlap: (p: Params) =>
      both(
        `${p.at}: có chức năng gặp nền tảng Nhóm A (${p.platforms}): bỏ chức năng trùng và dùng lại dịch vụ của nền tảng đó, hoặc giải trình.`,
        `${p.at}: it performs what Group A already does (${p.platforms}): drop what is the same and reuse that platform, or explain.`,
      ),
    'to-review': (p: Params) => both(`${p.at}: cần thẩm định.`, `${p.at}: needs review.`),
    met: (p: Params) => both(`${p.at}: đáp ứng.`, `${p.at}: met.`),
  } satisfies Record<AskState | 'overlap', Sentence>,
  declared: both(
    'Câu trả lời và bằng chứng là của cơ quan đề xuất: công cụ kiểm tra có nêu hay không, không kiểm tra đúng hay sai; riêng việc trùng lặp do công cụ tự so.',
    'Answers and evidence are the proposer’s: the tool checks that they are there, not that they are true; overlaps it compares itself.',
  ),
  overlaps: both('Nền tảng đã có trong danh mục mà nền tảng này gặp', 'Platforms of the list that it resembles'),
  mayNotPropose: both(
    'Lưu ý: theo Phụ lục I, cơ quan thuộc hệ thống chính trị là bên đề xuất; doanh nghiệp không tự đề xuất.',
    'Note: by Appendix I bodies of the political system propose; an enterprise does not by itself.',
  ),
  next: both('Bước tiếp theo:', 'Next:'),
  source: (p: Params) =>
    both(
      `Phụ lục I, Quyết định ${p.law} · ngày đánh giá ${day(p.asOf ?? '', 'vi')} · trunglap ${p.version} · danh mục ${p.catalogue}`,
      `Appendix I, Decision ${p.law} · as of ${p.asOf} · trunglap ${p.version} · catalogue ${p.catalogue}`,
    ),
};

// ── Reasons of facts ─────────────────────────────────────────────────────────────────────────────

const shareVi = (value: string | undefined): string => Number(value).toFixed(2).replace('.', ',');
const shareEn = (value: string | undefined): string => Number(value).toFixed(2);

/** The three values, each against its threshold. */
const threeAxes = (p: Params): Bilingual => {
  const axes = ['function', 'objective', 'scope'] as const;
  return both(
    axes.map((one) => `${axisLabel[one].vi} ${shareVi(p[one])} (ngưỡng ${shareVi(p[`${one}From`])})`).join(', '),
    axes.map((one) => `${axisLabel[one].en} ${shareEn(p[one])} (threshold ${shareEn(p[`${one}From`])})`).join(', '),
  );
};

const below = (axes: string | undefined): Bilingual => {
  const found = (axes ?? '').split(',').filter(Boolean);
  return found.length === 0
    ? both('', '')
    : both(
        ` Chưa đạt ngưỡng: ${found.map((one) => named(axisLabel, one).vi).join(', ')}.`,
        ` Below the threshold: ${found.map((one) => named(axisLabel, one).en).join(', ')}.`,
      );
};

export const groundLabel: Record<Ground, Bilingual> = {
  defence: both('quốc phòng', 'defence'),
  security: both('an ninh', 'security'),
  cipher: both('cơ yếu', 'cipher'),
  'specialised-law': both('pháp luật chuyên ngành', 'specialised law'),
};

/** Names of what a parameter holds; as written where a report of another version holds something else. */
const named = (labels: Record<string, Bilingual>, key: string | undefined): Bilingual =>
  labels[key ?? ''] ?? both(key ?? '', key ?? '');
const ground = (p: Params): Bilingual => named(groundLabel, p.ground);
const level = (p: Params): Bilingual => named(levelLabel, p.level);

/** Where a fact came from. */
export const because: Record<ReasonCode, Sentence> = {
  'in-force': (p) =>
    both(
      `Quyết định có hiệu lực từ ngày ${day(p.from ?? '', 'vi')}; ngày đánh giá là ${day(p.asOf ?? '', 'vi')}.`,
      `The Decision is in force from ${p.from}; the date of assessment is ${p.asOf}.`,
    ),
  'not-yet-in-force': (p) =>
    both(
      `Ngày đánh giá ${day(p.asOf ?? '', 'vi')} trước ngày Quyết định có hiệu lực (${day(p.from ?? '', 'vi')}).`,
      `The date of assessment ${p.asOf} is before the Decision is in force (${p.from}).`,
    ),
  'all-three': (p) =>
    both(
      `Cả ba đều đạt ngưỡng: ${threeAxes(p).vi}. Nguyên tắc không trùng lặp xét cùng lúc chức năng, mục tiêu và phạm vi sử dụng.`,
      `All three reach their threshold: ${threeAxes(p).en}. The principle of no duplicates asks for function, objective and scope together.`,
    ),
  'some-below': (p) =>
    both(
      `Có phần gặp nhau: ${threeAxes(p).vi}.${below(p.below).vi}`,
      `Some of it meets: ${threeAxes(p).en}.${below(p.below).en}`,
    ),
  'no-exemption': () => both('Hồ sơ không viện dẫn ngoại lệ nào.', 'The proposal claims no exception.'),
  'no-citation': (p) =>
    both(
      `Hồ sơ nêu ngoại lệ ${ground(p).vi} nhưng không dẫn điều, khoản nào: chưa có tác dụng.`,
      `The proposal claims the exception of ${ground(p).en} and cites no provision: no effect.`,
    ),
  'not-a-citation': (p) =>
    both(
      `Hồ sơ nêu ngoại lệ ${ground(p).vi}, nhưng “${p.citation}” chưa phải là viện dẫn (${gaps(p.missing).vi}): chưa có tác dụng.`,
      `The proposal claims the exception of ${ground(p).en}, but “${p.citation}” is no citation (${gaps(p.missing).en}): no effect.`,
    ),
  citation: (p) =>
    both(
      `Hồ sơ viện dẫn ngoại lệ ${ground(p).vi}: “${p.citation}”. Chỉ kiểm tra hình thức viện dẫn, không kiểm tra đúng sai.`,
      `The proposal cites the exception of ${ground(p).en}: “${p.citation}”. Only the form of the citation is checked.`,
    ),
  'is-owner': (p) =>
    both(`${p.agency} chính là cơ quan chủ quản in trong danh mục.`, `${p.agency} is the owner printed in the list.`),
  'is-predecessor': (p) =>
    both(
      `${p.agency} và ${p.owner} là một chủ quản theo việc sắp xếp bộ máy năm 2025 (${p.path}).`,
      `${p.agency} and ${p.owner} are one owner by the reorganisation of 2025 (${p.path}).`,
    ),
  'is-unit': (p) =>
    both(
      `${p.agency} thuộc ${p.owner}, cơ quan chủ quản in trong danh mục (${p.path}).`,
      `${p.agency} is part of ${p.owner}, the owner printed in the list (${p.path}).`,
    ),
  'own-platform': (p) =>
    both(
      `Mọi chức năng gặp nhau đều thuộc ${p.name} [${p.platform}], nền tảng khác trong danh mục mà cơ quan đề xuất là chủ quản.`,
      `All functions that met belong to ${p.name} [${p.platform}], another platform of the list, which the proposer owns.`,
    ),
  'no-owner-printed': () => both('Danh mục không ghi cơ quan chủ quản.', 'The list prints no owner.'),
  'local-body': (p) =>
    both(
      `${p.agency} là cơ quan của địa phương, không phải ${p.owner}.`,
      `${p.agency} is a body of a province or commune, not ${p.owner}.`,
    ),
  'level-too-low': (p) =>
    both(
      `Hồ sơ cho thấy liên hệ với ${p.owner} (${p.path}) nhưng ghi cấp là “${level(p).vi}”; chỉ cơ quan cấp bộ hoặc cơ quan Đảng mới được coi là chủ quản. Đơn vị ngành dọc làm nhiệm vụ của bộ thì ghi level là ministry và parent là tên bộ.`,
      `The proposal shows a link to ${p.owner} (${p.path}), but states the level “${level(p).en}”; only a ministry or a Party body counts as owner. A vertical unit that does the ministry’s work states level: ministry and the ministry as parent.`,
    ),
  'other-successor': (p) =>
    both(
      `${p.agency} nay chủ yếu là ${p.main}; phần việc chuyển sang ${p.owner} không gồm nền tảng này.`,
      `${p.agency} is now mainly ${p.main}; what went to ${p.owner} does not include this platform.`,
    ),
  'owner-only-mentioned': (p) =>
    both(
      `Tên “${p.agency}” có nhắc đến ${p.owner} nhưng cơ quan đề xuất không phải là ${p.owner}. Nếu là đơn vị của ${p.owner}, ghi parent là ${p.owner}.`,
      `The name “${p.agency}” mentions ${p.owner}, but the proposer is not ${p.owner}. A unit of ${p.owner} states it as parent.`,
    ),
  'not-owner': (p) =>
    both(
      `${p.agency} không phải là ${p.owner}, cơ quan chủ quản in trong danh mục.`,
      `${p.agency} is not ${p.owner}, the owner printed in the list.`,
    ),
  'bound-by-level': (p) =>
    both(
      `Hồ sơ ghi cấp là “${level(p).vi}”: thuộc hệ thống chính trị.`,
      `The proposal states the level “${level(p).en}”: a body of the political system.`,
    ),
  'outside-by-level': () =>
    both('Hồ sơ ghi cơ quan đề xuất là doanh nghiệp.', 'The proposal says that the proposer is an enterprise.'),
  stated: () => both('Ghi trong hồ sơ.', 'As the proposal states.'),
  'printed-operating': (p) => both(`Danh mục ghi “${p.printed}”.`, `The list prints “${p.printed}”.`),
  'recorded-operating': (p) =>
    both(
      `Vận hành từ ngày ${day(p.since ?? '', 'vi')}, theo ${p.source} (kiểm chứng ngày ${day(p.verifiedOn ?? '', 'vi')}).`,
      `In operation since ${p.since}, by ${p.source} (verified on ${p.verifiedOn}).`,
    ),
  deployed: (p) =>
    both(
      `Danh mục hướng dẫn ghi hệ thống đã triển khai${p.printed ? `: “${p.printed}”` : ''}.`,
      `The guidance list says that the system is deployed${p.printed ? `: “${p.printed}”` : ''}.`,
    ),
  'start-begun': (p) =>
    both(
      `Danh mục ghi “${p.printed}”, tức từ ngày ${day(p.from ?? '', 'vi')}; ngày đánh giá ${day(p.asOf ?? '', 'vi')} đã đến kỳ, nhưng chưa có xác nhận vận hành.`,
      `The list prints “${p.printed}”, from ${p.from}; on ${p.asOf} it is due, and nothing confirms operation.`,
    ),
  'start-later': (p) =>
    both(
      `Danh mục ghi “${p.printed}”, tức từ ngày ${day(p.from ?? '', 'vi')}, sau ngày đánh giá ${day(p.asOf ?? '', 'vi')}.`,
      `The list prints “${p.printed}”, from ${p.from}, after the date of assessment ${p.asOf}.`,
    ),
  'no-start-printed': () =>
    both('Danh mục không ghi thời gian bắt đầu vận hành.', 'The list prints no start of operation.'),
  'printed-recommendation': (p) => both(`Danh mục ghi “${p.quote}”.`, `The list prints “${p.quote}”.`),
  'list-kind': () =>
    both(
      'Theo loại danh mục; mục này không in khuyến nghị riêng.',
      'By the kind of the list; the entry prints no advice of its own.',
    ),
  'no-recommendation': () => both('Mục này không in khuyến nghị.', 'The entry prints no advice.'),
};

// ── explain ──────────────────────────────────────────────────────────────────────────────────────

export const explainWords = {
  finding: both('Phát hiện', 'Finding'),
  facts: both('Các dữ kiện', 'Facts'),
  decided: both('Quy tắc quyết định', 'The row that decided'),
  others: both('Các quy tắc khác không áp dụng, vì', 'The other rows do not apply, because'),
  ruledOut: (p: Params) =>
    both(
      `${p.fact} là “${p.value}”; quy tắc này cần ${p.wanted}`,
      `${p.fact} is “${p.value}”; this row asks for ${p.wanted}`,
    ),
  examples: both('Ví dụ', 'Examples'),
  nearMiss: (p: Params) => both(`khác: ${p.row}`, `another row: ${p.row}`),
  entries: both('Các mục có khuyến nghị này', 'Entries with this recommendation'),
  verbatim: both('Nguyên văn', 'Verbatim'),
  anyFacts: both('mọi trường hợp', 'any case'),
  findings: both('Các phát hiện trong báo cáo', 'Findings of the report'),
  noFindings: both('Báo cáo không có phát hiện nào.', 'The report has no findings.'),
  otherLaw: both(
    'Báo cáo lập bằng bộ quy tắc khác với bộ đang dùng; các quy tắc dưới đây là của bộ đang dùng.',
    'The report was made with other rules than those installed; the rows below are the installed ones.',
  ),
  guidance: both('theo các danh mục hướng dẫn trước đó', 'as the older guidance lists say'),
  becomes: (p: Params) =>
    both(
      `Nếu nền tảng đã vận hành: ${verdictQuoted(p.operating).vi}; nếu chưa: ${verdictQuoted(p.notYet).vi}.`,
      `If the platform operates: ${verdictQuoted(p.operating).en}; if not yet: ${verdictQuoted(p.notYet).en}.`,
    ),
};

// ── Faults of the input ──────────────────────────────────────────────────────────────────────────

const hint = (p: Params): Bilingual =>
  p.nearest ? both(` Có phải “${p.nearest}”?`, ` Did you mean “${p.nearest}”?`) : both('', '');
const withHint = (p: Params, vi: string, en: string): Bilingual => both(vi + hint(p).vi, en + hint(p).en);

/** What there can be too many of, besides the items of a key. */
const counted: Record<string, Bilingual> = {
  documents: both('hồ sơ', 'proposals'),
  values: both('giá trị', 'values'),
  rows: both('dòng', 'rows'),
  columns: both('cột', 'columns'),
  files: both('tệp', 'files'),
  errors: both('chỗ sai cú pháp', 'syntax errors'),
};

// ── Spreadsheets of proposals, publiccode.yml ────────────────────────────────────────────────────

/** The canonical headers. Those that a workbook may have besides come last. */
export const planColumnLabel: Record<PlanColumn, Bilingual> = {
  name: both('Tên hệ thống', 'System name'),
  agency: both('Cơ quan đề xuất', 'Proposing agency'),
  level: both('Cấp', 'Level'),
  action: both('Hình thức', 'Action'),
  description: both('Mô tả', 'Description'),
  objective: both('Mục tiêu', 'Objective'),
  functions: both('Chức năng', 'Functions'),
  data: both('Dữ liệu', 'Data'),
  scope: both('Phạm vi', 'Scope'),
  start: both('Thời gian bắt đầu', 'Start'),
  end: both('Thời gian kết thúc', 'End'),
  budget: both('Kinh phí', 'Budget'),
  exemption: both('Ngoại lệ', 'Exemption'),
  citation: both('Căn cứ', 'Citation'),
  parent: both('Cơ quan cấp trên', 'Parent agency'),
  users: both('Đối tượng sử dụng', 'Users'),
  sectors: both('Lĩnh vực', 'Sector'),
  time: both('Thời gian thực hiện', 'Period'),
  buildsOn: both('Nền tảng sử dụng', 'Builds on'),
  differences: both('Điểm khác', 'Differences'),
};

/** Values of a column, as cells say them. */
export const cellWords: Partial<Record<PlanColumn, Record<string, Bilingual>>> = {
  level: {
    party: both('Cơ quan Đảng', 'Party body'),
    ministry: both('Bộ', 'Ministry'),
    province: both('Tỉnh', 'Province'),
    commune: both('Xã', 'Commune'),
    unit: both('Đơn vị sự nghiệp', 'Public unit'),
    enterprise: both('Doanh nghiệp', 'Enterprise'),
  },
  action: actionLabel,
  exemption: {
    defence: both('Quốc phòng', 'Defence'),
    security: both('An ninh', 'Security'),
    cipher: both('Cơ yếu', 'Cipher'),
    'specialised-law': both('Pháp luật chuyên ngành', 'Specialised law'),
  },
};

const cellWord = (column: string, word: string): Bilingual =>
  cellWords[column as PlanColumn]?.[word] ?? both(word, word);

/** “Xây dựng; Mua sắm; …” */
const wordsOf = (column: string): Bilingual => {
  const all = Object.values(cellWords[column as PlanColumn] ?? {});
  return both(all.map(({ vi }) => vi).join('; '), all.map(({ en }) => en).join('; '));
};

/** Headers of the columns that a check adds to a list; an input that has them is read without them. */
export const added = {
  verdict: both('Rà soát: kết luận', 'Check: verdict'),
  platforms: both('Rà soát: nền tảng', 'Check: platforms'),
  clause: both('Rà soát: điều khoản', 'Check: clause'),
  why: both('Rà soát: lý do', 'Check: reason'),
  interpretation: both('Rà soát: diễn giải', 'Check: interpretation'),
  advice: both('Rà soát: nên làm gì', 'Check: what to do'),
  waived: both('Rà soát: quyết định chấp thuận', 'Check: waivers'),
};

/** The option that says it for all that do not, with its values. */
const optionOf = (column: string | undefined): string => {
  const values: readonly string[] = { level: levels, action: actions }[column ?? ''] ?? [];
  return values.length > 0 ? `--${column} (${values.join(', ')})` : '';
};

/** The workbook that a check writes. */
export const book = {
  list: both('Danh mục', 'List'),
  totals: both('Tổng hợp', 'Totals'),
  findings: both('Phát hiện', 'Findings'),
  unreadable: both('Không đọc được', 'Could not be read'),
  count: both('Số hồ sơ', 'Proposals'),
  sum: both('Cộng', 'Total'),
  finding: both('Rà soát: hồ sơ', 'Check: proposal'),
};

/** The guide of the template: what goes into each column, and an example of one proposal. */
export const guide: Partial<Record<PlanColumn, { says: Bilingual; example: Bilingual }>> = {
  name: {
    says: both('Tên hệ thống, dự án hoặc nhiệm vụ.', 'Name of the system or project.'),
    example: both('Hệ thống quản lý hồ sơ sức khỏe điện tử tỉnh X', 'Electronic health records of province X'),
  },
  agency: {
    says: both('Tên đầy đủ của cơ quan, kèm địa phương.', 'Full name of the agency, with its locality.'),
    example: both('Sở Y tế tỉnh X', 'Department of Health of province X'),
  },
  level: {
    says: both('Cấp của cơ quan đề xuất: chọn từ danh sách.', 'Level of the agency: choose from the list.'),
    example: both('Tỉnh', 'Province'),
  },
  action: {
    says: both(
      'Hình thức thực hiện: chọn từ danh sách. Có nhiều việc (nâng cấp và mở rộng) thì tách thành nhiều hàng, hoặc chọn việc lớn hơn.',
      'What is to be done: choose from the list. Where there are several, give each a row, or choose the greater.',
    ),
    example: both('Xây dựng', 'Build'),
  },
  description: {
    says: both(
      'Mô tả bằng lời; chỉ riêng mô tả cũng đủ để rà soát.',
      'In free words; enough on its own to be checked.',
    ),
    example: both(
      'Tạo lập, lưu trữ hồ sơ sức khỏe của người dân trong tỉnh, liên thông với các bệnh viện.',
      'Creates and keeps health records of the citizens of the province, linked with its hospitals.',
    ),
  },
  objective: {
    says: both('Hệ thống dùng để làm gì.', 'What the system is for.'),
    example: both('Mỗi người dân có một hồ sơ sức khỏe điện tử.', 'Every citizen has an electronic health record.'),
  },
  functions: {
    says: both(
      'Mỗi chức năng một dòng trong ô (Alt+Enter), hoặc cách nhau bằng dấu chấm phẩy.',
      'One function a line of the cell (Alt+Enter), or semicolons between them.',
    ),
    example: both(
      'Tạo lập hồ sơ sức khỏe; Tra cứu kết quả khám; Thống kê bệnh tật',
      'Create health records; Look up results; Statistics of diseases',
    ),
  },
  data: {
    says: both(
      'Dữ liệu mà hệ thống quản lý, ghi như chức năng.',
      'Data that the system holds, written like functions.',
    ),
    example: both('Hồ sơ khám, chữa bệnh', 'Records of treatment'),
  },
  scope: {
    says: both('Ai dùng, ở đâu.', 'Who uses it, and where.'),
    example: both('Người dân, bệnh viện trong toàn tỉnh', 'Citizens and hospitals of the whole province'),
  },
  start: {
    says: both('Năm, quý, tháng hoặc ngày.', 'Year, quarter, month or day.'),
    example: both('01/2027', '01/2027'),
  },
  end: { says: both('Ghi như thời gian bắt đầu.', 'Written like the start.'), example: both('12/2029', '12/2029') },
  budget: {
    says: both('Số tiền bằng đồng, hoặc kèm đơn vị.', 'An amount in VND, or with its unit.'),
    example: both('15.000.000.000 hoặc 15 tỷ đồng', '15,000,000,000 or 15 billion'),
  },
  exemption: {
    says: both(
      'Chỉ ghi khi viện dẫn ngoại lệ tại Điều 2 khoản 2: chọn từ danh sách.',
      'Only where an exception of Article 2(2) is cited: choose from the list.',
    ),
    example: both('để trống', 'left empty'),
  },
  citation: {
    says: both(
      'Điều, khoản và tên văn bản của ngoại lệ; không có thì ngoại lệ không có tác dụng.',
      'The provision that the exception rests on; without it, it has no effect.',
    ),
    example: both('để trống', 'left empty'),
  },
};

export const template = {
  command: both(
    'ghi mẫu để điền: bảng tính có hướng dẫn và danh sách chọn, hoặc tệp YAML có chú giải',
    'write a template to fill in: a workbook with a guide and lists to choose from, or a commented YAML',
  ),
  format: both('loại mẫu', 'kind of template'),
  guide: both('Hướng dẫn', 'Guide'),
  values: both('Giá trị', 'Values'),
  title: both('MẪU DANH MỤC HỆ THỐNG, DỰ ÁN ĐỀ NGHỊ RÀ SOÁT', 'TEMPLATE OF A LIST OF SYSTEMS TO CHECK'),
  how: [
    both(
      'Mỗi hàng của trang “Danh mục” là một hồ sơ. Không gộp ô. Được thêm cột riêng (STT, Ghi chú): công cụ bỏ qua.',
      'Every row of the sheet “List” is a proposal. Do not merge cells. Further columns (No., Notes) may be added: they are left out.',
    ),
    both(
      'Điền xong, rà soát bằng lệnh: trunglap check danh-muc.xlsx -o ket-qua.xlsx',
      'When it is filled in, check it with: trunglap check list.xlsx -o result.xlsx',
    ),
  ],
  heads: {
    column: both('Tên cột', 'Heading'),
    required: both('Bắt buộc', 'Required'),
    says: both('Ghi gì', 'What to write'),
    values: both('Chọn một trong', 'One of'),
    example: both('Ví dụ', 'Example'),
  },
  required: both('bắt buộc', 'required'),
  filled: (p: Params) =>
    both(
      `Điền rồi chạy: trunglap check ${p.path}. Dòng đầu giúp trình soạn thảo gợi ý khóa; lấy lược đồ bằng: trunglap schema > proposal.schema.json`,
      `Fill it in, then run: trunglap check ${p.path}. By the first line editors complete the keys; get the schema with: trunglap schema > proposal.schema.json`,
    ),
  optional: both(
    'Các khóa dưới đây không bắt buộc: bỏ dấu # ở đầu dòng để dùng.',
    'The keys below are optional: take the # away to use them.',
  ),
  written: (p: Params) => both(`Đã ghi mẫu vào “${p.path}”.`, `The template was written to “${p.path}”.`),
};

const planFaults = {
  'no-plan-columns': (p: Params) =>
    withHint(
      p,
      `Không thấy hàng tiêu đề của danh mục: cần cột “Tên hệ thống” (hoặc Tên dự án, Tên nhiệm vụ) và ít nhất một cột nữa như “Cơ quan đề xuất”. Hàng nhiều chữ nhất ghi: ${p.found}. Lập mẫu bằng: trunglap template.`,
      `No header of a list: it needs “System name” (or Project name) and at least one more column, such as “Proposing agency”. The row with most words says: ${p.found}. Make a template with: trunglap template.`,
    ),
  'no-column': (p: Params) => {
    const { vi, en } = named(planColumnLabel, p.column);
    const values = wordsOf(p.column ?? '');
    const option = optionOf(p.column);
    return both(
      `Bảng không có cột “${vi}” và ${p.count} hàng không nêu (hàng ${p.rows}). Thêm cột “${vi}”${values.vi ? ` (${values.vi})` : ''}${option ? `, hoặc nếu mọi hàng đó như nhau thì chạy lại với ${option}` : ''}.`,
      `The sheet has no column “${en}”, and ${p.count} rows do not say it (rows ${p.rows}). Add the column “${en}”${values.en ? ` (${values.en})` : ''}${option ? `, or where it is the same for all of them run again with ${option}` : ''}.`,
    );
  },
  'bad-word': (p: Params) => {
    const { vi, en } = named(planColumnLabel, p.column);
    const [values, near] = [wordsOf(p.column ?? ''), cellWord(p.column ?? '', p.word ?? '')];
    return both(
      `“${vi}” không đọc được từ “${p.found}”; các giá trị được dùng: ${values.vi}.${p.word ? ` Có phải “${near.vi}”?` : ''}`,
      `“${en}” cannot be read from “${p.found}”; allowed: ${values.en}.${p.word ? ` Did you mean “${near.en}”?` : ''}`,
    );
  },
  'bad-time': (p: Params) => {
    const { vi, en } = named(planColumnLabel, p.column);
    return both(
      `“${vi}” phải là năm, quý, tháng hoặc ngày, ví dụ 2027, Quý I/2027, 01/2027, 15/01/2027; đang là “${p.found}”.`,
      `“${en}” must be a year, quarter, month or day such as 2027, Q1/2027, 01/2027, 15/01/2027; found “${p.found}”.`,
    );
  },
  'not-stated': (p: Params) => {
    const { vi, en } = named(planColumnLabel, p.column);
    const values = wordsOf(p.column ?? '');
    return both(
      `Chưa nêu “${vi}”: ghi một trong các giá trị ${values.vi}, hoặc chạy lại với ${optionOf(p.column)}.`,
      `“${en}” is not stated: give one of ${values.en}, or run again with ${optionOf(p.column)}.`,
    );
  },
  'cannot-say': (p: Params) => {
    const { vi, en } = named(planColumnLabel, p.column);
    const option = optionOf(p.column);
    return both(
      `Tệp publiccode.yml không có chỗ ghi “${vi}”: chạy lại với ${option}.`,
      `A publiccode.yml has no place for “${en}”: run again with ${option}.`,
    );
  },
  'no-copyright-owner': () =>
    both(
      'Tệp publiccode.yml không nêu cơ quan: ghi tên cơ quan đề xuất vào legal.mainCopyrightOwner.',
      'The publiccode.yml names no agency: put the proposing agency into legal.mainCopyrightOwner.',
    ),
} satisfies Partial<Record<ErrorCode, Sentence>>;

/** How a spreadsheet was read. */
export const tableNote = {
  read: (p: Params) =>
    both(
      `${p.where}: tiêu đề ở hàng ${p.header}, ${p.count} hồ sơ`,
      `${p.where}: header in row ${p.header}, ${p.count} proposals`,
    ),
  column: (p: Params) => {
    const { vi, en } = named(planColumnLabel, p.column);
    return both(`${p.at} “${p.title}” là ${vi}`, `${p.at} “${p.title}” is ${en}`);
  },
  columns: both('các cột', 'columns'),
  unused: both('cột không dùng', 'columns not used'),
  words: both('cách hiểu', 'read as'),
  word: (p: Params) => {
    const { vi, en } = cellWord(p.column ?? '', p.read ?? '');
    return both(`“${p.written}” là ${vi}`, `“${p.written}” is ${en}`);
  },
  actions: (p: Params) =>
    both(
      `hình thức của ${p.count} hồ sơ đọc từ chữ mở đầu của tên`,
      `the action of ${p.count} proposals is read from the opening of the name`,
    ),
  left: (p: Params) =>
    both(
      `${p.count} hàng không phải hồ sơ, bỏ qua: ${p.rows}`,
      `${p.count} rows that are no proposals, left out: ${p.rows}`,
    ),
  unread: (p: Params) =>
    both(`ô không đọc được, để trống: ${p.cells}`, `cells that could not be read, taken as empty: ${p.cells}`),
  row: (p: Params) => both(`hàng ${p.line}`, `row ${p.line}`),
  cell: (p: Params) => both(`ô ${p.cell}`, `cell ${p.cell}`),
};

export const fault: Record<ErrorCode, Sentence> = {
  'yaml-syntax': (p) => {
    const problem = yamlProblem[p.problem ?? ''] ?? yamlProblem.IMPOSSIBLE!;
    return both(`Tệp YAML sai cú pháp tại đây: ${problem.vi}.`, `YAML syntax error here: ${problem.en}.`);
  },
  'duplicate-key': (p) =>
    both(`Khóa “${p.key}” ghi hai lần; giữ lại một.`, `The key “${p.key}” stands twice; keep one.`),
  'custom-tag': (p) =>
    both(
      `Thẻ “${p.tag}” không được dùng; viết giá trị bình thường.`,
      `The tag “${p.tag}” is not allowed; write a plain value.`,
    ),
  'too-many-aliases': (p) =>
    both(
      `Quá ${p.limit} lần dùng lại bằng dấu *; viết thẳng giá trị.`,
      `More than ${p.limit} aliases; write the values out.`,
    ),
  'too-deep': (p) => both(`Lồng nhau quá ${p.limit} cấp.`, `Nested more than ${p.limit} deep.`),
  'too-long': (p) =>
    both(
      `“${p.what}” dài ${p.found} ký tự; tối đa ${p.limit}.`,
      `“${p.what}” has ${p.found} characters; at most ${p.limit}.`,
    ),
  'too-many': (p) =>
    both(
      `Quá nhiều ${counted[p.what!]?.vi ?? `mục trong “${p.what}”`}${p.found ? ` (${p.found})` : ''}; tối đa ${p.limit}.`,
      `Too many ${counted[p.what!]?.en ?? `items in “${p.what}”`}${p.found ? ` (${p.found})` : ''}; at most ${p.limit}.`,
    ),
  'too-large': (p) =>
    both(
      `Tệp ${p.found} byte; tối đa ${p.limit} byte. Chia thành nhiều tệp.`,
      `The file has ${p.found} bytes; at most ${p.limit}. Split it.`,
    ),
  encoding: (p) =>
    both(
      `Tệp không phải UTF-8 (có thể là ${p.likely}). Lưu lại tệp với bảng mã UTF-8.`,
      `The file is not UTF-8 (it may be ${p.likely}). Save it as UTF-8.`,
    ),
  'not-a-mapping': () =>
    both(
      'Hồ sơ phải gồm các dòng “khóa: giá trị”, ví dụ “name: …”.',
      'A proposal is a list of “key: value” lines, such as “name: …”.',
    ),
  'not-a-proposal': () =>
    both(
      'Tệp không phải hồ sơ đề xuất: không có khóa nào trong name, agency, action.',
      'Not a proposal: none of the keys name, agency, action is there.',
    ),
  'unknown-key': (p) =>
    withHint(
      p,
      `Khóa “${p.key}” không có trong lược đồ; các khóa được dùng: ${p.allowed}.`,
      `Unknown key “${p.key}”; allowed: ${p.allowed}.`,
    ),
  'missing-key': (p) => both(`Thiếu “${p.key}” (bắt buộc).`, `“${p.key}” is missing (required).`),
  'not-text': (p) =>
    both(
      `“${p.key}” phải là chữ, đang là ${p.found}; đặt trong dấu ngoặc kép: "${p.found}".`,
      `“${p.key}” must be text, found ${p.found}; quote it: "${p.found}".`,
    ),
  'not-number': (p) =>
    both(
      `“${p.key}” phải là số viết liền, ví dụ 15000000000; đang là “${p.found}”.`,
      `“${p.key}” must be a plain number such as 15000000000; found “${p.found}”.`,
    ),
  'not-list': (p) =>
    both(
      `“${p.key}” phải là danh sách (mỗi dòng một gạch đầu dòng “- ”); đang là “${p.found}”.`,
      `“${p.key}” must be a list (one “- ” a line); found “${p.found}”.`,
    ),
  'not-object': (p) =>
    both(
      `“${p.key}” phải gồm các khóa con; đang là “${p.found}”.`,
      `“${p.key}” must hold keys of its own; found “${p.found}”.`,
    ),
  'not-allowed': (p) =>
    withHint(
      p,
      `“${p.key}” không nhận giá trị “${p.found}”; các giá trị được dùng: ${p.allowed}.`,
      `“${p.key}” cannot be “${p.found}”; allowed: ${p.allowed}.`,
    ),
  empty: (p) => both(`“${p.key}” để trống.`, `“${p.key}” is empty.`),
  'bad-date': (p) =>
    both(
      `“${p.key}” phải là năm, tháng hoặc ngày như 2027, 2027-01, 2027-01-15; đang là “${p.found}”.`,
      `“${p.key}” must be a year, month or day such as 2027, 2027-01, 2027-01-15; found “${p.found}”.`,
    ),
  'bad-number': (p) =>
    both(`“${p.key}” không được âm; đang là ${p.found}.`, `“${p.key}” must not be negative; found ${p.found}.`),
  'bad-day': (p) =>
    both(
      `“${p.key}” phải là một ngày có thật, viết đủ năm, tháng, ngày như 2027-01-15; đang là “${p.found}”.`,
      `“${p.key}” must be a day that exists, written in full such as 2027-01-15; found “${p.found}”.`,
    ),
  'bad-finding': (p) =>
    both(
      `“${p.key}” phải là mã phát hiện in trong kết quả, ví dụ 1132-B33-0123456789ab; đang là “${p.found}”.`,
      `“${p.key}” must be the id of a finding as reports print it, such as 1132-B33-0123456789ab; found “${p.found}”.`,
    ),
  'not-an-authority': (p) =>
    both(
      `“${p.key}” phải là cơ quan có thẩm quyền, ví dụ “Ủy ban nhân dân tỉnh X”, không ghi họ tên cá nhân; đang là “${p.found}”.`,
      `“${p.key}” must be an authority such as “Ủy ban nhân dân tỉnh X”, not a person; found “${p.found}”.`,
    ),
  'expires-before-decision': (p) =>
    both(
      `Ngày hết hạn (${p.expires}) trước ngày của văn bản (${p.date}).`,
      `It expires (${p.expires}) before the day of the decision (${p.date}).`,
    ),
  twice: (p) => both(`“${p.found}” ghi hai lần; giữ lại một.`, `“${p.found}” stands twice; keep one.`),
  'not-of-a-decision': (p) =>
    withHint(
      p,
      `“${p.found}” không phải nền tảng trong danh mục của một Quyết định; chỉ nền tảng đó mới có tình trạng vận hành để xác nhận.`,
      `“${p.found}” is no platform of a Decision; only of those can the operation be confirmed.`,
    ),
  'not-a-list': () =>
    both(
      'Tệp không phải danh mục (list), văn bản quy định (rows, articles), bảng đối chiếu (groups) hay mô tả chức năng (facets); không dùng được trong thư mục danh mục.',
      'No list (list), law pack (rows, articles), crosswalk (groups) or facets: of no use in a folder of lists.',
    ),
  'not-a-spreadsheet': () =>
    both(
      'Tệp không phải bảng tính .xlsx đọc được. Mở bằng Excel hoặc LibreOffice rồi lưu lại thành .xlsx hoặc .csv (UTF-8).',
      'Not an .xlsx spreadsheet that can be read. Open it and save it again as .xlsx or as .csv (UTF-8).',
    ),
  'csv-syntax': (p) =>
    both(
      `Dòng ${p.row}: dấu ngoặc kép không đóng đúng chỗ. Lưu lại tệp .csv từ Excel hoặc LibreOffice.`,
      `Row ${p.row}: quotes are not closed where they should be (${p.detail}). Save the .csv again from a spreadsheet program.`,
    ),
  'too-large-unpacked': (p) =>
    both(
      `Bảng tính giải nén ra quá ${p.limit} byte (${p.found}); không đọc.`,
      `Unpacked, the spreadsheet is more than ${p.limit} bytes (${p.found}); not read.`,
    ),
  'no-columns': (p) =>
    withHint(
      p,
      `Không thấy hàng tiêu đề có các cột: ${p.wanted}. Hàng đầu tiên ghi: ${p.found}.`,
      `No header row with the columns: ${p.wanted}. The first row says: ${p.found}.`,
    ),
  'missing-cell': (p) => {
    const { vi, en } = p.column ? named(planColumnLabel, p.column) : both(p.key ?? '', p.key ?? '');
    return both(`Thiếu “${vi}” (bắt buộc).`, `“${en}” is missing (required).`);
  },
  'bad-id': (p) =>
    both(
      `“${p.key}” là mã viết liền, tối đa 60 ký tự gồm chữ, số và dấu . _ -, ví dụ ht-01; đang là “${p.found}”.`,
      `“${p.key}” is an id in one piece of at most 60 letters, digits, dots, dashes, such as ht-01; found “${p.found}”.`,
    ),
  'bad-start': (p) =>
    both(
      `“${p.key}” ghi như danh mục: “Đã vận hành”, “Năm 2027”, “Năm 2027 - 2028” hoặc “01/7/2027”; đang là “${p.found}”.`,
      `“${p.key}” is written as the lists print it: “Đã vận hành”, “Năm 2027”, “Năm 2027 - 2028” or “01/7/2027”; found “${p.found}”.`,
    ),
  'amendment-undated': (p) =>
    both(
      `“${p.found}” sửa đổi danh mục đã có (${p.list}) mà không ghi áp dụng từ ngày nào: thêm effectiveFrom, hoặc cột “Hiệu lực từ”.`,
      `“${p.found}” amends a known list (${p.list}) and does not say from what day: add effectiveFrom, or the column “Hiệu lực từ”.`,
    ),
  'no-law-pack': (p) =>
    both(
      `Danh mục “${p.found}” là danh mục của một Quyết định (kind: decision), nhưng không có tệp văn bản quy định nào nêu danh mục này.`,
      `The list “${p.found}” is that of a Decision (kind: decision), but no law pack names it.`,
    ),
  'end-before-start': (p) =>
    both(
      `Thời gian kết thúc (${p.end}) trước thời gian bắt đầu (${p.start}).`,
      `The end (${p.end}) is before the start (${p.start}).`,
    ),
  'unknown-id': (p) =>
    withHint(
      p,
      `Không có mục “${p.found}” trong danh mục; xem: trunglap list.`,
      `No entry “${p.found}” in the lists; see: trunglap list.`,
    ),
  'not-found': (p) => withHint(p, `Không tìm thấy “${p.path}”.`, `“${p.path}” was not found.`),
  'not-readable': (p) =>
    both(
      `Không đọc được “${p.path}” (${systemReason(p.detail!).vi}).`,
      `“${p.path}” cannot be read (${systemReason(p.detail!).en}).`,
    ),
  'not-a-file': (p) =>
    both(`“${p.path}” không phải tệp thường; không đọc.`, `“${p.path}” is not a regular file; not read.`),
  outside: (p) =>
    both(
      `“${p.path}” là liên kết dẫn ra ngoài thư mục được giao; không đọc.`,
      `“${p.path}” is a link that leads out of the given folder; not read.`,
    ),
  'json-syntax': (p) =>
    both(
      `Tệp JSON sai cú pháp tại đây${p.found ? ` (gặp “${p.found}”)` : ' (tệp bị cắt cụt)'}.`,
      `JSON syntax error here${p.found ? ` (found “${p.found}”)` : ' (the file is cut short)'}.`,
    ),
  'not-a-report': () =>
    both(
      'Tệp không phải báo cáo JSON của trunglap. Tạo báo cáo bằng: trunglap check … --format json --output bao-cao.json',
      'The file is no JSON report of trunglap. Make one with: trunglap check … --format json --output report.json',
    ),
  'bad-report': (p) =>
    both(
      `“${p.key}” trong báo cáo JSON không dùng được; xem: trunglap schema report.`,
      `“${p.key}” of the JSON report is unusable; see: trunglap schema report.`,
    ),
  loosens: (p) =>
    both(
      `“${p.key}” nới lỏng kết quả rà soát; --locked không cho phép, nên không áp dụng. Nếu được phép, nêu bằng tùy chọn trên dòng lệnh.`,
      `“${p.key}” softens the result; --locked refuses it, and it has no effect. Where it is allowed, name it by an option of the command line.`,
    ),
  'outside-config': (p) =>
    both(
      `“${p.key}”: “${p.found}” phải là đường dẫn trong thư mục của tệp cấu hình, không qua thư mục ẩn, không qua liên kết dẫn ra ngoài.`,
      `“${p.key}”: “${p.found}” must be a path inside the folder of the configuration, through no hidden folder and no link that leads out.`,
    ),
  'bad-pattern': (p) =>
    both(
      `Mẫu bỏ qua “${p.found}” quá phức tạp: tối đa ${p.limit} ký tự, mỗi cấp thư mục tối đa ba dấu * hoặc ?, cả mẫu tối đa bốn dấu **.`,
      `The ignore pattern “${p.found}” is too complex: at most ${p.limit} characters, three * or ? a level, four ** in all.`,
    ),
  'two-formats': (p) =>
    both(
      `“${p.key}”: chỉ một định dạng được in ra màn hình; thêm “output” cho các định dạng còn lại.`,
      `“${p.key}”: only one format can go to standard output; add “output” to the others.`,
    ),
  'bad-data': (p) => both(`Dữ liệu sai: ${p.detail}`, `Bad data: ${p.detail}`),
  ...planFaults,
};

/** What the system says when a file cannot be read or written, by its code. */
function systemReason(code: string): Bilingual {
  const known: Record<string, Bilingual> = {
    ENOENT: both('không có thư mục này', 'no such folder'),
    ENOTDIR: both('một phần của đường dẫn không phải thư mục', 'a part of the path is not a folder'),
    EISDIR: both('đây là một thư mục', 'it is a folder'),
    EACCES: both('không có quyền', 'no permission'),
    EPERM: both('không có quyền', 'no permission'),
    EROFS: both('ổ đĩa chỉ cho đọc', 'the disk is read-only'),
    ENOSPC: both('ổ đĩa đã đầy', 'the disk is full'),
    EBUSY: both('tệp đang được chương trình khác mở', 'another program has the file open'),
    ENAMETOOLONG: both('tên tệp quá dài', 'the name is too long'),
  };
  return known[code] ?? both(code, code);
}

/** What is wrong with where a report should go. */
const outputFaults = {
  twoToStdout: (p: Params) =>
    both(
      `Chỉ một định dạng được in ra màn hình, đang có: ${p.formats}. Thêm --output TỆP sau mỗi --format khác.`,
      `Only one format can go to standard output, found: ${p.formats}. Add --output FILE after each other --format.`,
    ),
  binaryToTerminal: (p: Params) =>
    both(
      `Định dạng “${p.format}” không hiển thị được trên màn hình. Thêm --output TỆP.`,
      `The format ${p.format} cannot be shown on a terminal. Add --output FILE.`,
    ),
  outputIsInput: (p: Params) =>
    both(
      `“${p.path}” là tệp đầu vào; không ghi đè. Chọn tên tệp khác.`,
      `“${p.path}” is an input; it is not overwritten. Choose another name.`,
    ),
  sameOutput: (p: Params) =>
    both(`Hai kết quả cùng ghi vào “${p.path}”. Chọn hai tên tệp.`, `Two outputs go to “${p.path}”. Choose two names.`),
};

// ── Command line ─────────────────────────────────────────────────────────────────────────────────

export const usage = {
  nothingFound: both('Không tìm thấy hồ sơ nào để rà soát.', 'Nothing was found to check.'),
  badDate: (p: Params) =>
    both(
      `Ngày “${p.found}” không hợp lệ; viết như 2026-11-23.`,
      `“${p.found}” is no valid day; write it as 2026-11-23.`,
    ),
  badValue: (p: Params) =>
    withHint(
      p,
      `“${p.option}” không nhận “${p.found}”; các giá trị được dùng: ${p.allowed}.`,
      `${p.option} cannot be “${p.found}”; allowed: ${p.allowed}.`,
    ),
  optionFile: (p: Params) =>
    both(`“${p.option}”: không đọc được tệp “${p.path}”.`, `${p.option}: the file “${p.path}” cannot be read.`),
  optionFolder: (p: Params) =>
    both(`“${p.option}”: không có thư mục “${p.path}”.`, `${p.option}: there is no folder “${p.path}”.`),
  unknownEntry: (p: Params) =>
    withHint(p, `Không có mục “${p.found}” trong danh mục.`, `No entry “${p.found}” in the lists.`),
  unknownTopic: (p: Params) =>
    withHint(p, `Không có quy tắc, kết luận hay điều khoản “${p.found}”.`, `No rule, verdict or clause “${p.found}”.`),
  unknownFinding: (p: Params) =>
    withHint(p, `Báo cáo không có phát hiện “${p.found}”.`, `The report has no finding “${p.found}”.`),
  noFacts: (p: Params) =>
    both(
      `Phát hiện “${p.id}” trong “${p.path}” không ghi các dữ kiện, hoặc dùng quy tắc không có ở đây: lập lại báo cáo bằng bản hiện nay, hoặc thêm --catalogue THƯ-MỤC nếu báo cáo đã dùng danh mục thêm vào.`,
      `The finding “${p.id}” of “${p.path}” has no facts, or a rule that is not known here: make the report again with this version, or add --catalogue DIR where the report used further lists.`,
    ),
  unknownSchema: (p: Params) =>
    withHint(p, `Không có lược đồ “${p.found}”; có: ${p.allowed}.`, `No schema “${p.found}”; there are: ${p.allowed}.`),
  pageExists: (p: Params) =>
    both(
      `Tệp “${p.path}” đã có; thêm --force để ghi đè, hoặc --output TỆP để ghi ra tệp khác.`,
      `The file “${p.path}” is there already; add --force to replace it, or --output FILE to write another.`,
    ),
  cannotWrite: (p: Params) =>
    both(
      `Không ghi được “${p.path}” (${systemReason(p.detail!).vi}).`,
      `“${p.path}” cannot be written (${systemReason(p.detail!).en}).`,
    ),
  ...outputFaults,
  fault: both(
    'Lỗi của chương trình. Chạy lại với --debug để xem chi tiết và báo cho nhóm phát triển.',
    'A fault of the program. Run again with --debug for details and report it.',
  ),
  argument: (p: Params) => withHint(p, argumentWords(p).vi, argumentWords(p).en),
  validTotal: (p: Params) => both(`${p.files} tệp hợp lệ.`, `${p.files} files are valid.`),
  noHit: (p: Params) => both(`Không tìm thấy mục nào cho “${p.query}”.`, `Nothing was found for “${p.query}”.`),
  above: (p: Params) => both(`vượt ngưỡng ${p.by}`, `${p.by} above the threshold`),
  below: (p: Params) => both(`dưới ngưỡng ${p.by}`, `${p.by} below the threshold`),
  unexplained: both('chưa nhận ra là chức năng của nền tảng nào', 'recognised as a function of no platform'),
  doubt: (p: Params) =>
    both(
      `Trừ ${p.by} vì hồ sơ nói ít về các chức năng này.`,
      `Less ${p.by}, for the proposal says little of these functions.`,
    ),
  disputed: (p: Params) =>
    both(
      `Trừ ${p.by}: từ ngữ của hồ sơ gần với “${p.capability}” hơn là với nền tảng này; cần người thẩm định xem.`,
      `Less ${p.by}: the words of the proposal are nearer to “${p.capability}” than to this platform; a person must look.`,
    ),
  ownUse: both(
    'Điểm phạm vi thấp: hồ sơ của doanh nghiệp, không thấy nói hệ thống phục vụ cơ quan, tổ chức hay người dân nào ngoài doanh nghiệp.',
    'The score of scope is low: an enterprise proposes it, and nothing says that it serves anybody outside the enterprise.',
  ),
  connects: (p: Params) =>
    both(
      `Trừ ${p.by}: hồ sơ chỉ kết nối, sử dụng nền tảng, không làm lại chức năng của nền tảng.`,
      `Less ${p.by}: the proposal only connects to the platform, and does not do its work again.`,
    ),
  likeWords: (p: Params) =>
    both(
      `Từ ngữ gần nhất với “${p.capability}” (${p.share} số từ đặc trưng): ${p.words}.`,
      `Words most like “${p.capability}” (${p.share} of the telling words): ${p.words}.`,
    ),
  pushedUp: both(
    'Chức năng mà nền tảng đã thực hiện (cộng vào điểm chức năng):',
    'Functions that the platform performs (they raise the score of function):',
  ),
  pushedDown: both(
    'Nội dung nền tảng không thực hiện (trừ vào điểm chức năng):',
    'What the platform does not perform (it lowers the score of function):',
  ),
  route: {
    stated: both(
      'Điểm chức năng được tính theo chức năng cốt lõi nêu đích danh trong hồ sơ, dù có nhiều nội dung khác.',
      'The score of function counts a core function that the proposal states, whatever stands beside it.',
    ),
    copied: both(
      'Điểm chức năng được tính theo câu chữ trùng với bản in của nền tảng.',
      'The score of function counts words that stand in the platform’s print.',
    ),
    likely: both(
      'Điểm chức năng được tính theo các từ ngữ gần nhất với chức năng cốt lõi của nền tảng; hồ sơ không dùng đúng thuật ngữ nào.',
      'The score of function counts words that are most like a core function of the platform; no term of it stands in the proposal.',
    ),
  },
  notGit: () =>
    both(
      '--changed-since cần git và một kho git: thư mục làm việc không nằm trong kho nào, hoặc máy không có git.',
      '--changed-since needs git and a repository: the working folder lies in none, or there is no git here.',
    ),
  badRef: (p: Params) =>
    both(
      `--changed-since: không có mốc “${p.found}” trong kho git này. Ghi tên nhánh, thẻ hoặc mã commit, ví dụ origin/main; trong CI cần tải đủ lịch sử.`,
      `--changed-since: there is no “${p.found}” in this repository. Name a branch, tag or commit such as origin/main; in CI fetch the history.`,
    ),
  unknownShell: (p: Params) =>
    withHint(p, `Không có “${p.found}”; có: ${p.allowed}.`, `No “${p.found}”; there are: ${p.allowed}.`),
  unknownHelp: (p: Params) =>
    withHint(
      p,
      `Không có lệnh hay chủ đề “${p.found}”; có: ${p.allowed}.`,
      `No command or topic “${p.found}”; there are: ${p.allowed}.`,
    ),
  notYaml: (p: Params) =>
    both(`Tên tệp “${p.path}” phải kết thúc bằng .yaml hoặc .yml.`, `The name “${p.path}” must end in .yaml or .yml.`),
  fileExists: (p: Params) =>
    both(
      `Đã có tệp “${p.path}”; không ghi đè. Chọn tên khác.`,
      `“${p.path}” exists and is not overwritten. Choose another name.`,
    ),
  initMissing: (p: Params) =>
    both(
      `Thiếu ${p.options}: không có màn hình tương tác để hỏi, nên phải nêu bằng tùy chọn.`,
      `${p.options} missing: there is no terminal to ask on, so the options must say it.`,
    ),
  linkedFile: (p: Params) =>
    both(
      `“${p.path}” là liên kết, không phải tệp thường; không dùng. Nếu đúng là tệp cần dùng, nêu tên bằng tùy chọn.`,
      `“${p.path}” is a link, not a regular file, and is not used. If it is the right one, name it by an option.`,
    ),
  badNumber: (p: Params) =>
    both(
      `“${p.option}” phải là số nguyên từ 1; đang là “${p.found}”.`,
      `${p.option} must be a whole number from 1; found “${p.found}”.`,
    ),
  listed: (p: Params) => both(`${p.count} mục`, `${p.count} entries`),
  clauses: both('Điều khoản', 'Clauses'),
  rules: both('Quy tắc', 'Rules'),
  verdicts: both('Kết luận', 'Verdicts'),
  when: both('Khi', 'When'),
  verdictIs: both('Thì', 'Then'),
};

/** What is wrong with the arguments, by commander's code. */
function argumentWords({ code, found }: Params): Bilingual {
  switch (code) {
    case 'commander.unknownOption':
      return both(
        `Không có tùy chọn “${found}”. Xem: trunglap --help.`,
        `Unknown option “${found}”. See: trunglap --help.`,
      );
    case 'commander.unknownCommand':
      return both(
        `Không có lệnh “${found}”. Xem: trunglap --help.`,
        `Unknown command “${found}”. See: trunglap --help.`,
      );
    case 'commander.missingArgument':
      return both(`Thiếu “${found}”. Xem: trunglap --help.`, `“${found}” is missing. See: trunglap --help.`);
    case 'commander.optionMissingArgument':
      return both(`Tùy chọn “${found}” cần một giá trị.`, `The option “${found}” needs a value.`);
    case 'commander.invalidArgument':
      return both(
        `Giá trị của “${found}” không được dùng. Xem: trunglap --help.`,
        `“${found}” has a value that is not allowed. See: trunglap --help.`,
      );
    case 'commander.help':
      return both('Hãy chọn một lệnh. Xem: trunglap --help.', 'Choose a command. See: trunglap --help.');
    default:
      return both('Tham số không dùng được. Xem: trunglap --help.', 'Unusable arguments. See: trunglap --help.');
  }
}

/** Names of the facts of the decision table. */
export const factLabel: Record<string, Bilingual> = {
  inForce: both('Quyết định có hiệu lực', 'Decision in force'),
  similarity: both('mức tương tự', 'similarity'),
  exemption: both('ngoại lệ', 'exception'),
  proposer: both('bên đề xuất', 'proposer'),
  addressee: both('đối tượng áp dụng', 'addressee'),
  action: both('hình thức', 'action'),
  status: both('tình trạng nền tảng', 'status'),
  recommendation: both('khuyến nghị của danh mục', 'recommendation'),
};

export const factValueLabel: Record<string, Bilingual> = {
  yes: both('có', 'yes'),
  no: both('không', 'no'),
  none: both('không viện dẫn', 'none'),
  cited: both('có viện dẫn điều khoản', 'cited'),
  owner: both('cơ quan chủ quản', 'owner'),
  own: both(
    'cơ quan mà danh mục của địa phương ghi là chủ quản',
    'the agency that the list of the locality names as owner',
  ),
  other: both('cơ quan khác', 'other'),
  bound: both('cơ quan thuộc hệ thống chính trị', 'body of the political system'),
  outside: both('ngoài hệ thống chính trị', 'outside the political system'),
  ...similarityLabel,
  ...statusLabel,
  ...actionLabel,
  ...recommendationLabel,
};

/** Help of the command line. */
export const help = {
  program: both(
    'Rà soát xem hệ thống CNTT đề xuất có trùng lặp với nền tảng số dùng chung quốc gia (Quyết định 1132/QĐ-TTg) trước khi bố trí kinh phí.',
    'Checks, before budgeting, whether a proposed IT system duplicates a national shared digital platform (Decision 1132/QĐ-TTg).',
  ),
  check: both(
    'rà soát hồ sơ đề xuất (tệp, thư mục, mẫu tên tệp, hoặc - để đọc từ đầu vào)',
    'check proposals (files, folders, globs, or - for standard input)',
  ),
  list: both('liệt kê các mục của danh mục', 'list the entries of the lists'),
  show: both('xem một mục của danh mục', 'show one entry'),
  search: both(
    'tìm nền tảng theo việc nó làm, câu chữ hoặc tên gõ gần đúng',
    'find platforms by what they do, by words, or by a misspelt name',
  ),
  compare: both(
    'so một hồ sơ với một nền tảng: điều gì làm tăng, làm giảm mức tương tự',
    'compare one proposal with one platform: what raises and lowers the similarity',
  ),
  query: both('điều cần tìm', 'what to look for'),
  limit: both('số kết quả nhiều nhất', 'most results shown'),
  path: both('tệp hồ sơ, hoặc -', 'file of a proposal, or -'),
  explain: both(
    'giải thích một phát hiện, một quy tắc, một kết luận hoặc một điều khoản',
    'explain a finding, a rule, a verdict or a clause',
  ),
  schema: both('in lược đồ JSON để trình soạn thảo gợi ý khóa', 'print the JSON Schema, for editors'),
  criteria: both(
    'đối chiếu một nền tảng đề nghị bổ sung vào danh mục với tiêu chí Nhóm A, Nhóm B (Phụ lục I)',
    'hold a platform proposed for the list against the criteria of Groups A and B (Appendix I)',
  ),
  candidate: both('tệp mô tả nền tảng đề nghị bổ sung, hoặc -', 'file of the proposed platform, or -'),
  validate: both(
    'kiểm tra tệp dữ liệu: danh mục, chức năng, văn bản, tình trạng, quyết định chấp thuận',
    'check data files: catalogue, capabilities, law, status, waivers',
  ),
  paths: both('tệp, thư mục, mẫu tên tệp, hoặc -', 'files, folders, globs, or -'),
  id: both('mã của mục, ví dụ 1132-B33', 'id of the entry, such as 1132-B33'),
  topic: both(
    'mã quy tắc (d2k2-invest-operating), kết luận (violation), điều khoản (d2k2, “Điều 2 khoản 2”, “2(2)”); hoặc báo cáo JSON và mã phát hiện (bao-cao.json 1132-B28-…; chỉ ghi báo cáo thì liệt kê các phát hiện)',
    'a rule (d2k2-invest-operating), a verdict (violation), a clause (d2k2, “Điều 2 khoản 2”, “2(2)”); or a JSON report and the id of a finding (report.json 1132-B28-…; a report alone lists its findings)',
  ),
  schemaName: both(
    'tên lược đồ: proposal (hồ sơ), waivers (quyết định chấp thuận), status (xác nhận vận hành), list (danh mục thêm vào), candidate (nền tảng đề nghị bổ sung), config (cấu hình), catalogue (danh mục đi kèm), capabilities (chức năng), law (văn bản quy định), report (báo cáo JSON)',
    'name of the schema: proposal, waivers, status, list, candidate, config, catalogue, capabilities, law, report',
  ),
  asOf: both(
    'ngày đánh giá, ví dụ 2026-11-23 (mặc định: hôm nay)',
    'day of assessment, such as 2026-11-23 (default: today)',
  ),
  format: both('định dạng kết quả', 'output format'),
  output: both('ghi kết quả ra tệp thay vì màn hình', 'write to a file instead of standard output'),
  failOn: both('mức kết luận làm mã thoát là 1', 'verdict from which the exit code is 1'),
  catalogue: both(
    'thư mục danh mục thêm vào: YAML, CSV, XLSX (dùng được nhiều lần)',
    'folder of further lists: YAML, CSV, XLSX (may be repeated)',
  ),
  status: both(
    'tệp xác nhận nền tảng đã vận hành (bổ sung, thay bản ghi có sẵn)',
    'file that confirms platforms in operation (adds to, overrides the records of the data)',
  ),
  waivers: both(
    'tệp quyết định chấp thuận (mặc định: waivers.yaml từ thư mục làm việc trở lên)',
    'file of waivers (default: waivers.yaml from the working folder upwards)',
  ),
  level: both(
    'Cấp của hồ sơ không tự nêu được: hàng của bảng tính không có cột Cấp, tệp publiccode.yml',
    'The level of proposals that cannot say it: rows of a sheet without that column, publiccode.yml',
  ),
  action: both(
    'Hình thức của hồ sơ không tự nêu được: hàng của bảng tính không có cột Hình thức, tệp publiccode.yml',
    'The action of proposals that cannot say it: rows of a sheet without that column, publiccode.yml',
  ),
  noWaivers: both('không dùng quyết định chấp thuận nào', 'ignore all waivers'),
  quiet: both(
    'chỉ in hồ sơ có kết luận từ mức --fail-on trở lên (định dạng text) và số tổng hợp',
    'print only proposals at or above --fail-on (format text), and the totals',
  ),
  verbose: both('in thêm các tệp đã dùng, các bước đã làm', 'also print which files were used and what was done'),
  stdinFilename: both('tên tệp của hồ sơ đọc từ đầu vào (-)', 'name of the file that standard input (-) holds'),
  changedSince: both(
    'chỉ rà soát tệp đã thay đổi so với một nhánh, thẻ hoặc commit của git',
    'check only files changed since a branch, tag or commit of git',
  ),
  config: both(
    'tệp cấu hình (mặc định: trunglap.config.yaml từ thư mục làm việc trở lên)',
    'configuration (default: trunglap.config.yaml from the working folder upwards)',
  ),
  noConfig: both('không dùng tệp cấu hình', 'ignore the configuration'),
  printConfig: both('in cấu hình sẽ áp dụng, không rà soát', 'print the configuration in effect, and check nothing'),
  locked: both(
    'từ chối mọi thiết lập nới lỏng kết quả không nêu trên dòng lệnh',
    'refuse every softening setting that the command line does not name',
  ),
  ignoreFile: both(
    'tệp liệt kê những gì bỏ qua, viết như .gitignore (mặc định: .trunglapignore từ thư mục làm việc trở lên)',
    'what to leave out, written as in .gitignore (default: .trunglapignore from the working folder upwards)',
  ),
  noIgnore: both('không bỏ qua tệp nào', 'leave nothing out'),
  lang: both('ngôn ngữ: vi hoặc en', 'language: vi or en'),
  noColor: both('không tô màu', 'no colour'),
  debug: both('in chi tiết khi chương trình lỗi', 'print details of a fault of the program'),
  listFilter: both('chỉ một danh mục: 1132, 2765, cpdt, ndxp, 2022', 'one list only: 1132, 2765, cpdt, ndxp, 2022'),
  owner: both('chỉ các mục của một cơ quan', 'entries of one agency only'),
  version: both('in phiên bản', 'print the version'),
  help: both('in hướng dẫn', 'print help'),
  helpCommand: both('hướng dẫn về một lệnh', 'help on a command'),
  examples: both('Ví dụ:', 'Examples:'),
  titles: {
    'Usage:': 'Cách dùng:',
    'Arguments:': 'Tham số:',
    'Options:': 'Tùy chọn:',
    'Commands:': 'Các lệnh:',
    '[options]': '[tùy chọn]',
    '[command]': '[lệnh]',
  } as Record<string, string>,
  /** What stands for an argument. */
  placeholders: {
    action: 'hình-thức',
    agency: 'cơ-quan',
    amount: 'số-tiền',
    day: 'ngày',
    dir: 'thư-mục',
    file: 'tệp',
    format: 'định-dạng',
    id: 'mã',
    lang: 'ngôn-ngữ',
    level: 'cấp',
    list: 'danh-mục',
    n: 'số',
    name: 'tên',
    paths: 'đường-dẫn',
    proposal: 'hồ-sơ',
    ref: 'mốc',
    report: 'báo-cáo',
    shell: 'trình-lệnh',
    text: 'nội-dung',
    topic: 'chủ-đề',
    verdict: 'kết-luận',
  } as Record<string, string>,
  commands: [
    ['trunglap check de-xuat.yaml', both('rà soát một hồ sơ', 'check one proposal')],
    ['trunglap check ke-hoach/ --format json -o ket-qua.json', both('rà soát cả thư mục', 'check a folder')],
    [
      'trunglap check ke-hoach/ --format sarif -o kq.sarif',
      both('cho GitHub code scanning', 'for GitHub code scanning'),
    ],
    ['trunglap render ket-qua.json -o ket-qua.csv', both('từ báo cáo JSON đã lưu', 'from a saved JSON report')],
    [
      'trunglap check ke-hoach/ --fail-on restricted --as-of 2026-12-31',
      both('cho CI, tại một ngày', 'for CI, on a day'),
    ],
    ['trunglap check danh-muc.xlsx -o ket-qua.xlsx', both('rà soát một danh mục Excel', 'check a list in Excel')],
    ['trunglap template -o danh-muc.xlsx', both('mẫu danh mục để điền', 'a list to fill in')],
    ['trunglap list --owner "Bộ Y tế"', both('các nền tảng của một bộ', 'platforms of a ministry')],
    ['trunglap search "học bạ số"', both('tìm nền tảng theo việc nó làm', 'find a platform by what it does')],
    ['trunglap compare de-xuat.yaml 1132-B33', both('vì sao giống, vì sao khác', 'why alike, why not')],
    ['trunglap show 1132-B33', both('xem một nền tảng', 'one platform')],
    [
      'trunglap check ke-hoach/ --catalogue danh-muc-tinh/',
      both('so cả với hệ thống của tỉnh', 'also with the systems of a province'),
    ],
    ['trunglap criteria nen-tang.yaml', both('đã đủ tiêu chí vào danh mục chưa', 'fit for the list or not yet')],
    ['trunglap explain d2k2', both('đọc điều khoản và quy tắc', 'read a clause and its rules')],
    [
      'trunglap explain ket-qua.json 1132-B28-0123456789ab',
      both('vì sao có phát hiện này', 'why there is this finding'),
    ],
  ] as [string, Bilingual][],
  exitCodes: both('Mã thoát:', 'Exit codes:'),
  exit: both(
    '0: không có kết luận từ mức --fail-on trở lên; 1: có; 2: tham số hoặc hồ sơ không dùng được; 3: lỗi của chương trình',
    '0: nothing at or above --fail-on; 1: something is; 2: unusable arguments or input; 3: a fault of the program',
  ),
};

/** What each key of a proposal means: descriptions of the JSON Schema. */
const proposalKeys: Record<string, Bilingual> = {
  '': both('Hồ sơ đề xuất hệ thống CNTT', 'Proposal of an IT system'),
  name: both('Tên hệ thống đề xuất', 'Name of the proposed system'),
  agency: both('Cơ quan đề xuất', 'Proposing agency'),
  'agency.name': both('Tên cơ quan, ví dụ: Sở Y tế tỉnh X', 'Name of the agency'),
  'agency.level': both(
    'Cấp: party (Đảng), ministry (bộ), province (tỉnh), commune (xã), unit (đơn vị sự nghiệp), enterprise (doanh nghiệp)',
    'Level of the agency',
  ),
  'agency.parent': both(
    'Cơ quan cấp trên trực tiếp; với đơn vị ngành dọc làm nhiệm vụ của bộ là tên bộ',
    'Parent agency; of a vertical unit that does a ministry’s work, the ministry',
  ),
  action: both(
    'Hình thức: invest (đầu tư), build (xây dựng), buy (mua sắm), rent (thuê dịch vụ), expand (mở rộng), upgrade (nâng cấp), maintain (duy trì), connect (kết nối, sử dụng)',
    'What is to be done',
  ),
  description: both('Mô tả bằng lời; chỉ riêng mô tả cũng đủ để rà soát', 'Free text; enough on its own'),
  objective: both('Mục tiêu của hệ thống', 'What the system is for'),
  functions: both('Danh sách chức năng, mỗi dòng một chức năng', 'Functions, one a line'),
  data: both('Dữ liệu mà hệ thống quản lý', 'Data that it holds'),
  scope: both('Phạm vi sử dụng', 'Scope of use'),
  'scope.users': both('Đối tượng sử dụng', 'Kinds of user'),
  'scope.sectors': both('Lĩnh vực quản lý nhà nước', 'Sectors'),
  'scope.area': both('Địa bàn, viết tự do', 'Area, free text'),
  'scope.note': both('Ghi chú về phạm vi, viết tự do', 'Note on the scope, free text'),
  timeline: both('Thời gian thực hiện', 'Timeline'),
  'timeline.start': both('Bắt đầu: "2027", 2027-01 hoặc 2027-01-15', 'Start: "2027", 2027-01 or 2027-01-15'),
  'timeline.end': both('Kết thúc: "2029", 2029-12 hoặc 2029-12-31', 'End: "2029", 2029-12 or 2029-12-31'),
  budget: both('Kinh phí', 'Budget'),
  'budget.amount': both('Số tiền, viết liền', 'Amount'),
  'budget.currency': both('Đơn vị tiền, mặc định VND', 'Currency, VND by default'),
  exemption: both('Ngoại lệ theo Điều 2 khoản 2', 'Exception of Article 2(2)'),
  'exemption.ground': both(
    'Lý do: defence (quốc phòng), security (an ninh), cipher (cơ yếu), specialised-law (pháp luật chuyên ngành)',
    'Ground',
  ),
  'exemption.citation': both(
    'Điều, khoản và tên văn bản; không có thì ngoại lệ không có tác dụng',
    'Provision relied on; without it the exception has no effect',
  ),
  'exemption.reason': both('Giải thích', 'Reason'),
  buildsOn: both(
    'Mã các nền tảng quốc gia mà hệ thống sử dụng, ví dụ 1132-A10',
    'Ids of national platforms that it uses',
  ),
  differences: both(
    'Điểm khác với nền tảng gần nhất, theo lời cơ quan đề xuất',
    'What differs from the nearest platform, in the words of the proposer',
  ),
};

const waiverKeys: Record<string, Bilingual> = {
  '': both(
    'Quyết định chấp thuận của cơ quan có thẩm quyền đối với từng phát hiện',
    'Decisions of authorities about single findings',
  ),
  waivers: both('Các quyết định chấp thuận', 'Waivers'),
  'waivers.finding': both('Mã phát hiện, chép từ kết quả rà soát', 'Id of the finding, as a report prints it'),
  'waivers.reason': both('Lý do chấp thuận', 'Reason'),
  'waivers.decidedBy': both(
    'Cơ quan quyết định, ví dụ Ủy ban nhân dân tỉnh X; không ghi họ tên cá nhân',
    'The authority; never the name of a person',
  ),
  'waivers.document': both('Văn bản quyết định', 'The document of the decision'),
  'waivers.document.number': both('Số, ký hiệu văn bản', 'Number of the document'),
  'waivers.document.date': both('Ngày văn bản, ví dụ 2026-10-01', 'Day of the document, such as 2026-10-01'),
  'waivers.expires': both(
    'Ngày cuối cùng còn giá trị, ví dụ 2027-12-31',
    'The last day on which it counts, such as 2027-12-31',
  ),
};

const statusKeys: Record<string, Bilingual> = {
  '': both('Xác nhận nền tảng đã vận hành', 'Confirmations that platforms operate'),
  records: both('Các xác nhận', 'Records'),
  'records.platform': both('Mã nền tảng, ví dụ 1132-B33', 'Id of the platform, such as 1132-B33'),
  'records.operatingSince': both(
    'Ngày bắt đầu vận hành, ví dụ 2026-10-01',
    'First day of operation, such as 2026-10-01',
  ),
  'records.source': both(
    'Nguồn: văn bản xác nhận của cơ quan chủ quản',
    'Source: the document in which the owner says so',
  ),
  'records.verifiedOn': both('Ngày kiểm chứng nguồn', 'Day on which the source was verified'),
};

const listKeys: Record<string, Bilingual> = {
  '': both('Danh mục thêm vào bằng --catalogue', 'A list added by --catalogue'),
  list: both(
    'Mã danh mục; mã 1132, 2765, … là sửa đổi danh mục đã có',
    'Id of the list; 1132, 2765, … amend a known one',
  ),
  kind: both(
    'Loại: local (của địa phương, mặc định), decision (của một Quyết định, cần tệp văn bản quy định), guidance (hướng dẫn), data-services (dịch vụ dữ liệu), deploy-locally (được hướng dẫn tự triển khai)',
    'Kind: local (of a locality, the default), decision (needs a law pack), guidance, data-services, deploy-locally',
  ),
  title: both('Tên danh mục', 'Title of the list'),
  'title.vi': both('Tiếng Việt', 'Vietnamese'),
  'title.en': both('Tiếng Anh', 'English'),
  document: both('Văn bản ban hành', 'The document that issues it'),
  'document.number': both('Số, ký hiệu', 'Number'),
  'document.date': both('Ngày văn bản', 'Day of the document'),
  'document.issuer': both('Cơ quan ban hành', 'Issuer'),
  'document.title': both('Tên văn bản, ví dụ “Quyết định ban hành …”', 'Title of the document'),
  'document.annex': both('Phụ lục', 'Annex'),
  verifiedOn: both('Ngày đối chiếu với văn bản, cho mọi mục không ghi riêng', 'Day on which it was verified'),
  effectiveFrom: both(
    'Ngày bắt đầu áp dụng, cho mọi mục không ghi riêng; bắt buộc khi sửa đổi',
    'First day; required of an amendment',
  ),
  effectiveUntil: both('Ngày cuối cùng áp dụng', 'Last day'),
  withdrawn: both('Mã các mục bị bỏ từ ngày effectiveFrom', 'Ids of entries withdrawn from effectiveFrom on'),
  entries: both(
    'Các mục; có thể để trong tệp CSV, XLSX cùng tên với danh mục',
    'Entries; they may stand in a CSV or XLSX of the list’s name',
  ),
  'entries.id': both(
    'Mã của mục; không ghi thì là mã danh mục và số thứ tự',
    'Id; by default the list’s id and the row',
  ),
  'entries.name': both('Tên hệ thống', 'Name of the system'),
  'entries.purpose': both('Mục đích: hệ thống làm gì, cho ai', 'Purpose: what it does, for whom'),
  'entries.owner': both('Cơ quan chủ quản', 'Owner'),
  'entries.start': both('Thời gian bắt đầu vận hành, ghi như danh mục', 'Start of operation, as the lists print it'),
  'entries.data': both('Dữ liệu quản lý', 'Data'),
  'entries.deployment': both('Hiện trạng triển khai', 'State of deployment'),
  'entries.scope': both('Phạm vi dùng chung', 'Scope'),
  'entries.recommendation': both('Khuyến nghị, nguyên văn', 'Recommendation, verbatim'),
  'entries.recommendationClass': both('Loại khuyến nghị', 'Class of the recommendation'),
  'entries.row': both('Số thứ tự trong văn bản', 'Row in the document'),
  'entries.from': both('Ngày bắt đầu áp dụng', 'First day'),
  'entries.until': both('Ngày cuối cùng áp dụng', 'Last day'),
  'entries.verifiedOn': both('Ngày đối chiếu với văn bản', 'Day on which it was verified'),
};

const candidateKeys: Record<string, Bilingual> = {
  ...Object.fromEntries(
    Object.entries(proposalKeys).filter(([path]) =>
      /^(?:agency|description|objective|functions|data|scope)(?:\.|$)/.test(path),
    ),
  ),
  '': both(
    'Nền tảng đề nghị bổ sung vào danh mục của Quyết định 1132/QĐ-TTg',
    'A platform proposed for the list of Decision 1132/QĐ-TTg',
  ),
  name: both('Tên nền tảng', 'Name of the platform'),
  group: both(
    'Nhóm đề nghị: A (dùng chung cho các ngành, lĩnh vực) hoặc B (một ngành, lĩnh vực); bỏ trống thì xét cả hai',
    'Group A (all sectors) or B (one sector); without one, both are looked at',
  ),
  buildsOn: both(
    'Mã các nền tảng Nhóm A được dùng lại, ví dụ 1132-A3',
    'Ids of the platforms of Group A that it reuses',
  ),
  answers: both('Trả lời từng ý của tiêu chí', 'Answers to the parts of the criteria'),
  ...Object.fromEntries(
    Object.entries(askLabel).flatMap(([key, meaning]) => [
      [`answers.${key}`, meaning],
      [`answers.${key}.met`, both('yes: đáp ứng; no: chưa', 'yes or no')],
      [`answers.${key}.evidence`, both('Bằng chứng: văn bản, mục, trang', 'Evidence: document, section, page')],
    ]),
  ),
};

/** Keys of the files that only those who maintain the data write, and of the configuration. */
const configKeys: Record<string, Bilingual> = {
  '': both('Cấu hình của trunglap (trunglap.config.yaml)', 'Configuration of trunglap (trunglap.config.yaml)'),
  lang: both('Ngôn ngữ của kết quả và hướng dẫn', 'Language of results and help'),
  failOn: both(
    'Mức kết luận làm mã thoát là 1; none: không kết luận nào, và mọi báo cáo sẽ nêu điều đó',
    'Verdict from which the exit code is 1; none: no verdict, and every report says so',
  ),
  formats: both(
    'Các định dạng kết quả khi dòng lệnh không nêu --format, --output; chỉ một định dạng không có “output”',
    'Formats where the command line has no --format and --output; only one may be without “output”',
  ),
  'formats.format': both('Định dạng', 'Format'),
  'formats.output': both('Tệp kết quả, trong thư mục của tệp cấu hình', 'File, inside the folder of the configuration'),
  catalogue: both('Các thư mục danh mục thêm vào', 'Folders of further lists'),
  status: both('Tệp xác nhận nền tảng đã vận hành', 'File that confirms platforms in operation'),
  waivers: both('Tệp quyết định chấp thuận', 'File of waivers'),
  ignore: both(
    'Mẫu tên tệp, thư mục không rà soát, viết như .gitignore; được nêu ở đầu mọi báo cáo',
    'Patterns of what is left out, written as in .gitignore; every report names it first',
  ),
};

const labelled = (path: string, meaning: Bilingual): [string, Bilingual][] => [
  [path, meaning],
  [`${path}.vi`, both('Tiếng Việt', 'Vietnamese')],
  [`${path}.en`, both('Tiếng Anh', 'English')],
];

const catalogueKeys: Record<string, Bilingual> = {
  '': both('Danh mục đi kèm công cụ, nguyên văn bản in', 'A list that comes with the program, verbatim'),
  list: both('Mã danh mục', 'Id of the list'),
  kind: both(
    'Loại: decision (của một Quyết định), guidance (văn bản hướng dẫn), data-services (dịch vụ dữ liệu), deploy-locally (địa phương tự triển khai), local (của địa phương)',
    'Kind of list',
  ),
  ...Object.fromEntries(labelled('title', both('Tên danh mục', 'Title'))),
  document: both('Văn bản có danh mục', 'The document that the list stands in'),
  'document.number': both('Số văn bản', 'Number'),
  'document.date': both('Ngày, hoặc năm, của văn bản', 'Date, or year'),
  'document.issuer': both('Cơ quan ban hành', 'Issuer'),
  'document.title': both('Tên văn bản', 'Title'),
  'document.annex': both('Phụ lục', 'Annex'),
  entries: both('Các mục', 'Entries'),
  'entries.id': both('Mã của mục', 'Id of the entry'),
  'entries.name': both('Tên, đã sửa lỗi quét', 'Name, errors of scanning put right'),
  'entries.printedName': both('Tên như bản quét', 'Name as scanned'),
  'entries.owner': both('Cơ quan chủ quản', 'Owner'),
  'entries.printedOwner': both('Cơ quan chủ quản như bản quét', 'Owner as scanned'),
  'entries.purpose': both('Mục tiêu dùng chung, đã sửa lỗi quét', 'Purpose, errors of scanning put right'),
  'entries.printedPurpose': both('Mục tiêu như bản quét', 'Purpose as scanned'),
  'entries.start': both('Thời gian bắt đầu vận hành như in', 'Start of operation as printed'),
  'entries.data': both('Dữ liệu quản lý', 'Data'),
  'entries.deployment': both('Hiện trạng triển khai như in', 'State of deployment as printed'),
  'entries.deploymentClass': both(
    'Loại hiện trạng: deployed (đã triển khai), deploying (đang), pilot (thí điểm), planned (dự kiến)',
    'Class of the state of deployment',
  ),
  'entries.scope': both('Phạm vi dùng chung', 'Scope'),
  'entries.form': both('Hình thức', 'Form'),
  'entries.classification': both('Phân loại', 'Classification'),
  'entries.conditions': both('Điều kiện', 'Conditions'),
  'entries.recommendation': both('Khuyến nghị, nguyên văn', 'Recommendation, verbatim'),
  'entries.recommendationClass': both('Loại khuyến nghị', 'Class of the recommendation'),
  'entries.recommendationAlso': both('Loại khuyến nghị khác trong cùng câu', 'Further classes in the same sentence'),
  'entries.roadmap': both('Lộ trình', 'Roadmap'),
  'entries.reference': both('Văn bản dẫn chiếu', 'Document referred to'),
  'entries.referenceModel': both('Mô hình tham chiếu', 'Reference model'),
  'entries.specification': both('Đặc tả kỹ thuật', 'Specification'),
  'entries.unit': both('Đơn vị đầu mối', 'Unit in charge'),
  'entries.corrections': both('Các lỗi quét đã sửa', 'Errors of scanning put right'),
  'entries.corrections.field': both('Khóa', 'Key'),
  'entries.corrections.printed': both('Như bản quét', 'As scanned'),
  'entries.corrections.corrected': both('Đã sửa thành', 'Put right'),
  ...Object.fromEntries(labelled('entries.note', both('Ghi chú', 'Note'))),
  'entries.row': both('Số thứ tự trong văn bản', 'Row in the document'),
  'entries.verifiedOn': both('Ngày đối chiếu với bản in', 'Day on which it was verified'),
};

const capabilityKeys: Record<string, Bilingual> = {
  '': both('Chức năng của một lĩnh vực và từ ngữ để nhận ra', 'Functions of a sector, and the terms that show them'),
  sector: both('Lĩnh vực', 'Sector'),
  capabilities: both('Các chức năng', 'Functions'),
  'capabilities.id': both('Mã: lĩnh-vực.chức-năng', 'Id: sector.function'),
  ...Object.fromEntries(labelled('capabilities.label', both('Tên chức năng', 'Name of the function'))),
  'capabilities.kind': both('Loại hệ thống thực hiện chức năng', 'Kind of system that performs it'),
  'capabilities.users': both('Đối tượng sử dụng', 'Kinds of user'),
  'capabilities.sector': both('Lĩnh vực, khi khác lĩnh vực của tệp', 'Sector, where it is not that of the file'),
  'capabilities.terms': both(
    'Từ ngữ cho thấy chức năng; “a & b”: có cả hai trong một câu; “a|b”: có một trong hai',
    'Terms that show it; “a & b”: both in one sentence; “a|b”: either',
  ),
  'capabilities.hints': both('Từ ngữ chỉ gợi ý, tính nhẹ hơn', 'Terms that only hint, and count less'),
  'capabilities.excludes': both('Từ ngữ loại trừ chức năng', 'Terms that rule it out'),
  'capabilities.generic': both('Đúng khi hệ thống nào cũng có chức năng này', 'True where any system performs it'),
  'capabilities.uncovered': both('Chức năng mà không nền tảng nào thực hiện', 'A function that no platform performs'),
  'capabilities.uncovered.why': both('Vì sao', 'Why'),
  'capabilities.uncovered.near': both('Mã các nền tảng gần nhất', 'Ids of the nearest platforms'),
  'capabilities.note': both('Ghi chú của người lập', 'Note of its maker'),
};

const lawKeys: Record<string, Bilingual> = {
  '': both(
    'Văn bản quy định: điều khoản nguyên văn và bảng quy tắc',
    'A law pack: clauses verbatim, and the table of rules',
  ),
  id: both('Số, ký hiệu văn bản', 'Number of the document'),
  ...Object.fromEntries(labelled('title', both('Tên văn bản', 'Title'))),
  issuer: both('Cơ quan, người ban hành', 'Issuer'),
  signedOn: both('Ngày ký', 'Signed on'),
  inForceFrom: both('Ngày có hiệu lực', 'In force from'),
  verifiedOn: both('Ngày đối chiếu với bản in', 'Day on which it was verified'),
  lists: both('Mã các danh mục mà văn bản ban hành', 'Ids of the lists that it issues'),
  repeals: both('Số các văn bản bị thay thế', 'Documents that it repeals'),
  printedTitle: both('Trích yếu như in', 'Title as printed'),
  articles: both('Điều, khoản, điểm, nguyên văn', 'Articles and clauses, verbatim'),
  'articles.id': both('Mã: d2k2 là Điều 2 khoản 2', 'Id: d2k2 is Article 2(2)'),
  'articles.ref': both('Cách viện dẫn', 'How it is cited'),
  'articles.heading': both('Tiêu đề', 'Heading'),
  'articles.text': both('Nguyên văn', 'Text, verbatim'),
  exceptions: both('Ngoại lệ', 'Exceptions'),
  'exceptions.clause': both('Mã điều khoản', 'Id of the clause'),
  'exceptions.grounds': both('Các lý do', 'Grounds'),
  'exceptions.grounds.ground': both('Lý do', 'Ground'),
  'exceptions.grounds.quote': both('Trích nguyên văn', 'Quote'),
  ...Object.fromEntries(
    labelled('exceptions.grounds.authority', both('Cơ quan xác nhận', 'Authority that confirms it')),
  ),
  'exceptions.documents': both('Từ ngữ chỉ loại văn bản được viện dẫn', 'Words that name a document relied on'),
  'exceptions.documents.named': both('Văn bản nêu tên', 'Documents cited by name'),
  'exceptions.documents.numbered': both('Văn bản nêu số', 'Documents cited by number'),
  ...Object.fromEntries(
    labelled('exceptions.interpretation', both('Diễn giải của công cụ', 'Interpretation of the tool')),
  ),
  channel: both('Nền tảng trung gian để kết nối', 'The platform that connections go through'),
  'channel.entry': both('Mã nền tảng', 'Id of the platform'),
  'channel.quote': both('Trích nguyên văn', 'Quote'),
  pointers: both('Điều khoản mà phần khuyến nghị dẫn đến', 'Clauses that advice points at'),
  'pointers.assign': both('Về việc cơ quan chủ quản giao thực hiện', 'On tasks that the owner assigns'),
  'pointers.use': both('Về việc kết nối, sử dụng nền tảng', 'On connecting to a platform'),
  'pointers.describe': both('Về việc công bố phạm vi, chức năng', 'On publishing scope and functions'),
  readings: both('Cách hiểu về cơ quan chủ quản', 'How owners are read'),
  ...Object.fromEntries(labelled('readings.unit', both('Đơn vị thuộc cơ quan chủ quản', 'A unit of the owner'))),
  ...Object.fromEntries(labelled('readings.predecessor', both('Cơ quan trước khi sắp xếp', 'A predecessor'))),
  ...Object.fromEntries(
    labelled('readings.ownPlatform', both('Nền tảng của chính cơ quan đề xuất', 'One’s own platform')),
  ),
  usual: both('Dữ kiện thường gặp, dùng để minh họa', 'Usual facts, for illustration'),
  rows: both('Bảng quy tắc, theo thứ tự', 'The table of rules, in order'),
  'rows.id': both('Mã quy tắc, không bao giờ đổi', 'Id of the rule, which never changes'),
  ...Object.fromEntries(labelled('rows.label', both('Khi nào', 'When'))),
  'rows.when': both('Điều kiện: dữ kiện và các giá trị', 'Conditions: facts and their values'),
  'rows.verdict': both('Kết luận', 'Verdict'),
  'rows.basis': both('Căn cứ, trích nguyên văn', 'Basis, quoted'),
  'rows.basis.clause': both('Mã điều khoản', 'Id of the clause'),
  'rows.basis.quote': both('Trích nguyên văn', 'Quote'),
  ...Object.fromEntries(
    labelled('rows.interpretation', both('Diễn giải của công cụ, nếu có', 'Interpretation of the tool')),
  ),
  'rows.examples': both('Ví dụ', 'Examples'),
  ...Object.fromEntries(labelled('rows.examples.says', both('Tình huống', 'Case'))),
  'rows.examples.facts': both('Dữ kiện của ví dụ', 'Facts of the example'),
  'rows.examples.row': both('Quy tắc khác áp dụng cho ví dụ', 'Another rule that fits the example'),
};

/** What each key of a file means, by the name of its schema. */
export const keyMeanings = {
  proposal: proposalKeys,
  waivers: waiverKeys,
  status: statusKeys,
  list: listKeys,
  candidate: candidateKeys,
  config: configKeys,
  catalogue: catalogueKeys,
  capabilities: capabilityKeys,
  law: lawKeys,
} satisfies Record<string, Record<string, Bilingual>>;

// ── Formats of a report ──────────────────────────────────────────────────────────────────────────

/** Sentences that several formats share. */
export const shown = {
  line: (p: Params) => both(`dòng ${p.line}`, `line ${p.line}`),
  reached: (p: Params) => both(`đạt ngưỡng ${p.threshold}`, `reaches the threshold of ${p.threshold}`),
  missed: (p: Params) => both(`dưới ngưỡng ${p.threshold}`, `below the threshold of ${p.threshold}`),
  waived: (p: Params) =>
    both(
      `${p.decidedBy}, văn bản số ${p.number} ngày ${day(p.date ?? '', 'vi')}, có giá trị đến hết ngày ${day(p.expires ?? '', 'vi')}; lý do: ${p.reason}`,
      `${p.decidedBy}, document ${p.number} of ${p.date}, valid to ${p.expires}; reason: ${p.reason}`,
    ),
  waivedMark: both('Đã được chấp thuận', 'Waived'),
  waivedCount: (p: Params) =>
    both(
      `${p.count} phát hiện đã được chấp thuận (vẫn nêu trong kết quả và trong số đếm, không tính vào mã thoát)`,
      `findings waived: ${p.count} (still shown and counted; they do not count for the exit code)`,
    ),
  finding: (p: Params) =>
    both(`“${p.proposal}” và ${p.platform} (${p.id})`, `“${p.proposal}” and ${p.platform} (${p.id})`),
  allClear: both('Không có phát hiện nào.', 'There are no findings.'),
  skippedFile: both('Tệp không phải hồ sơ đề xuất; bỏ qua.', 'The file holds no proposal; skipped.'),
  unreadable: both('Hồ sơ không đọc được', 'A proposal that cannot be read'),
  unreadableHelp: both(
    'Hồ sơ có lỗi nên chưa được rà soát. Sửa theo thông báo tại dòng, cột được nêu rồi rà soát lại.',
    'The proposal has a fault and was not checked. Mend it as the message at the line and column says, and check again.',
  ),
  byGuidance: both('Theo các danh mục hướng dẫn', 'As the guidance lists say'),
  number: both('STT', 'No.'),
  progress: (p: Params) => both(`Đang rà soát ${p.done}/${p.total} hồ sơ…`, `Checking ${p.done} of ${p.total}…`),
};

/** Headers of the CSV table, in order. */
export const column = {
  kind: both('Loại dòng', 'Kind of row'),
  file: both('Tệp', 'File'),
  line: both('Dòng', 'Line'),
  proposal: both('Hệ thống đề xuất', 'Proposed system'),
  agency: both('Cơ quan đề xuất', 'Proposer'),
  level: both('Cấp', 'Level'),
  action: both('Hình thức', 'Action'),
  result: both('Kết luận chung', 'Overall verdict'),
  platform: both('Mã nền tảng', 'Platform id'),
  name: both('Nền tảng', 'Platform'),
  owner: both('Cơ quan chủ quản', 'Owner'),
  status: both('Tình trạng', 'Status'),
  verdict: both('Kết luận với nền tảng', 'Verdict on the platform'),
  rule: both('Quy tắc', 'Rule'),
  why: both('Vì sao', 'Why'),
  basis: both('Căn cứ', 'Basis'),
  interpretation: both('Diễn giải của công cụ', 'Interpretation of the tool'),
  similarity: both('Mức tương tự', 'Similarity'),
  function: both('Điểm chức năng', 'Score of function'),
  objective: both('Điểm mục tiêu', 'Score of objective'),
  scope: both('Điểm phạm vi', 'Score of scope'),
  evidence: both('Nội dung gặp nhau', 'Words that met'),
  uncovered: both('Phần chưa nền tảng nào đáp ứng', 'What no platform covers'),
  advice: both('Nên làm gì', 'What to do'),
  waived: both('Quyết định chấp thuận', 'Waiver'),
  history: both('Khuyến nghị trước đây', 'Older recommendation'),
  finding: both('Mã phát hiện', 'Finding'),
  asOf: both('Ngày đánh giá', 'Date of assessment'),
};

/** Header of a column of scores. */
export const score = both('Điểm', 'Score');

/** Kinds of rows of the CSV table. */
export const rowKind = {
  finding: both('phát hiện', 'finding'),
  clear: both('không có phát hiện', 'no finding'),
  error: both('không đọc được', 'cannot be read'),
  skipped: both('bỏ qua', 'skipped'),
  note: both('lưu ý', 'note'),
  used: both('đã dùng thêm', 'also used'),
};

/** The HTML report. `{shown}` is filled in by the page itself. */
export const page = {
  totals: both('Theo kết luận', 'By verdict'),
  count: both('Số hồ sơ', 'Proposals'),
  budget: both('Kinh phí', 'Budget'),
  sum: both('Cộng', 'Total'),
  budgetIn: (p: Params) => both(`Kinh phí (${unit(p.currency!, 'vi')})`, `Budget (${unit(p.currency!, 'en')})`),
  noBudget: (p: Params) => both(`${p.count} hồ sơ không ghi kinh phí`, `proposals that state no budget: ${p.count}`),
  all: both('Bảng tổng hợp', 'All proposals'),
  toTable: both('Về bảng tổng hợp', 'Back to all proposals'),
  find: both('Tìm trong bảng', 'Find in the table'),
  only: both('Chỉ hiện kết luận', 'Show only the verdict'),
  every: both('Tất cả', 'All'),
  showing: (p: Params) =>
    both(`Đang hiện ${p.shown} trong ${p.total} hồ sơ.`, `${p.shown} of ${p.total} proposals shown.`),
  sortBy: (p: Params) => both(`Sắp xếp theo cột ${p.name}`, `Sort by the column ${p.name}`),
  map: both('Hồ sơ và nền tảng tương tự', 'Proposals and the platforms they resemble'),
  mapHelp: both(
    'Mỗi ô là một hồ sơ và một nền tảng: màu và ký hiệu theo kết luận, số là điểm chức năng (từ 0 đến 1); ô có viền đậm là tương tự cả về chức năng, mục tiêu và phạm vi. Chọn một ô để đọc chi tiết. Hồ sơ không tương tự nền tảng nào không có ở đây.',
    'A cell is a proposal and a platform: colour and sign tell the verdict, the number is the score of function (0 to 1); a thick border means alike in function, objective and scope. Follow a cell to its details. Proposals that resemble no platform are not here.',
  ),
  cell: (p: Params) =>
    both(
      `Hồ sơ ${p.number} và ${p.platform}: ${p.verdict}; ${p.level}, điểm chức năng ${p.score}`,
      `Proposal ${p.number} and ${p.platform}: ${p.verdict}; ${p.level}, score of function ${p.score}`,
    ),
  signs: both('Ký hiệu', 'Signs'),
  proposalSays: both('Hồ sơ viết', 'The proposal says'),
  platformSays: both('Danh mục viết về nền tảng', 'The list says of the platform'),
  besideHelp: both(
    'Phần tô màu là nội dung gặp nhau. Chữ cái ghi chỗ trong hồ sơ, số ghi chỗ trong danh mục; mũi tên chỉ sang nội dung tương ứng của bên kia.',
    'What met is highlighted. Letters name places in the proposal, numbers places in the list; an arrow points to what it met on the other side.',
  ),
  toPlatform: (p: Params) => both(`${p.number}: sang nội dung của danh mục`, `${p.number}: to the words of the list`),
  toProposal: (p: Params) => both(`${p.letter}: về chỗ trong hồ sơ`, `${p.letter}: back to the place in the proposal`),
  provenance: both('Dữ liệu và phiên bản đã dùng', 'Data and versions used'),
  score: both('thang điểm từ 0 đến 1', 'scores from 0 to 1'),
};

/** An amount with its currency, as it is written in a sentence. */
export const money = (p: Params): Bilingual =>
  both(`${p.amount} ${unit(p.currency!, 'vi')}`, `${unit(p.currency!, 'en')} ${p.amount}`);

function unit(currency: string, lang: Lang): string {
  return lang === 'vi' && currency === 'VND' ? 'đồng' : currency;
}

/** Kept in Vietnamese in every language: the national name and motto of Decree 30/2020/NĐ-CP, Annex I. */
export const national = {
  name: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
};

/** The appraisal sheet, for a person to complete and sign. */
export const sheet = {
  title: both('DỰ THẢO PHIẾU RÀ SOÁT', 'DRAFT APPRAISAL SHEET'),
  planTitle: both('DỰ THẢO BẢNG TỔNG HỢP KẾT QUẢ RÀ SOÁT', 'DRAFT SUMMARY OF APPRAISALS'),
  subject: (p: Params) =>
    both(
      `Khả năng trùng lặp của “${p.name}” với nền tảng số dùng chung quốc gia`,
      `Whether “${p.name}” would duplicate a national shared digital platform`,
    ),
  planSubject: (p: Params) =>
    both(
      `Khả năng trùng lặp của ${p.count} hệ thống đề xuất với nền tảng số dùng chung quốc gia`,
      `Whether ${p.count} proposed systems would duplicate national shared digital platforms`,
    ),
  draft: both(
    'Bản dự thảo này ghi kết quả rà soát tự động để người thẩm định xem xét, bổ sung và ký; công cụ không kết luận thay cơ quan có thẩm quyền.',
    'This draft holds the findings of a tool for an appraiser to review, complete and sign; the tool decides nothing on behalf of the competent authority.',
  ),
  annex: (p: Params) => both(`Phụ lục ${p.number}`, `Annex ${p.number}`),
  attached: both(
    '(Kèm theo Bảng tổng hợp số ……/…… ngày …… tháng …… năm ……)',
    '(Attached to Summary No. ……/…… of …… (day) …… (month) …… (year))',
  ),
  superior: both('[TÊN CƠ QUAN CẤP TRÊN]', '[SUPERIOR AGENCY]'),
  agency: both('[TÊN CƠ QUAN THẨM ĐỊNH]', '[APPRAISING AGENCY]'),
  number: both('Số: ……/……', 'No.: ……/……'),
  placeAndDate: both('………, ngày …… tháng …… năm ……', '………, …… (day) …… (month) …… (year)'),
  legal: both('Căn cứ', 'Pursuant to'),
  proposal: both('Hồ sơ được rà soát', 'The proposal'),
  file: both('Tệp hồ sơ', 'File'),
  filePlace: (p: Params) => both(`${p.file}, dòng ${p.line}`, `${p.file}, line ${p.line}`),
  result: both('Kết quả rà soát của công cụ', 'Findings of the tool'),
  finding: both('Kết quả rà soát', 'Finding of the tool'),
  platforms: both('Đối chiếu với từng nền tảng', 'Each platform compared'),
  related: both('Liên quan', 'Related'),
  rule: both('Quy tắc áp dụng', 'Rule applied'),
  criterion: both('Tiêu chí', 'Criterion'),
  threshold: both('So với ngưỡng', 'Against the threshold'),
  sideProposal: both('Hồ sơ', 'Proposal'),
  sidePlatform: both('Nền tảng', 'Platform'),
  provenance: both('Nguồn dữ liệu và phiên bản', 'Data and versions'),
  count: both('Số hồ sơ', 'Proposals'),
  faultPlace: (p: Params) =>
    both(`${p.file}, dòng ${p.line}, cột ${p.column}`, `${p.file}, line ${p.line}, column ${p.column}`),
  list: (p: Params) =>
    both(`Danh mục ${p.id} (${p.entries} mục): ${p.citation}`, `List ${p.id} (entries: ${p.entries}): ${p.citation}`),
  conclusion: both('Kết luận của người thẩm định', 'Conclusion of the appraiser'),
  agree: both('Đồng ý với kết quả rà soát của công cụ', 'Agrees with the findings of the tool'),
  disagree: both('Không đồng ý, kết luận khác:', 'Does not agree, and concludes otherwise:'),
  incomplete: both('Yêu cầu cơ quan đề xuất bổ sung, làm rõ:', 'Asks the proposer to add or make clear:'),
  ownerSays: both(
    'Ý kiến của cơ quan chủ quản nền tảng (số, ngày văn bản):',
    'Opinion of the owner of the platform (number and date):',
  ),
  reasons: both('Lý do, căn cứ:', 'Reasons and basis:'),
  appraiser: both('NGƯỜI THẨM ĐỊNH', 'APPRAISER'),
  capacity: both('[QUYỀN HẠN, CHỨC VỤ NGƯỜI KÝ]', '[CAPACITY OF THE SIGNATORY]'),
  signature: both('(Ký, ghi rõ họ tên)', '(Signature and full name)'),
  recipients: both('Nơi nhận:', 'Recipients:'),
  recipient: both('- ………………………;', '- ………………………;'),
  filed: both('- Lưu: VT, …………', '- Filed: VT, …………'),
};

/** Kinds of document, as their titles begin. */
export const documentKind: Record<string, Bilingual> = {
  decision: both('Quyết định', 'Decision'),
  letter: both('Công văn', 'Official letter'),
};

/** Documents of law and guidance: in full the first time, short afterwards. */
export const cited = {
  full: (p: Params) =>
    both(
      `${p.instrument}${p.number ? ` số ${p.number}` : ''} ${longDate(p.date!)} của ${p.issuer} ${p.about}`,
      `${p.instrumentEn}${p.number ? ` No. ${p.number}` : ''} of ${p.date}, ${p.issuer}: ${p.aboutEn}`,
    ),
  short: (p: Params) =>
    p.number
      ? both(`${p.instrument} số ${p.number}`, `${p.instrumentEn} No. ${p.number}`)
      : both(`${p.instrument} ${longDate(p.date!)}`, `${p.instrumentEn} of ${p.date}`),
  titled: (p: Params) => both(`${p.title} (${p.issuer}, ${longDate(p.date!)})`, `${p.title} (${p.issuer}, ${p.date})`),
  annex: (p: Params) => both(`${p.annex}, ${p.document}`, `${p.annex}, ${p.document}`),
};

/** A day in full, or the year where no more is printed. */
function longDate(iso: string): string {
  const [year, month, date] = iso.split('-');
  return date ? `ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}` : `năm ${year}`;
}

/** Help of `render`. */
export const renderHelp = {
  command: both(
    'ghi báo cáo JSON đã lưu sang định dạng khác, không rà soát lại',
    'write a saved JSON report in another format, without checking again',
  ),
  report: both('báo cáo JSON của trunglap check, hoặc -', 'a JSON report of trunglap check, or -'),
  failOn: both(
    'mức kết luận coi là không đạt trong định dạng junit; không ảnh hưởng mã thoát',
    'verdict that counts as failed in junit; the exit code does not depend on it',
  ),
};

/** What each key of a JSON report means: descriptions of its JSON Schema. */
export const reportKeyMeaning: Record<string, Bilingual> = {
  '': both('Báo cáo JSON của trunglap', 'JSON report of trunglap'),
  reportVersion: both('Phiên bản của báo cáo', 'Version of the report'),
  tool: both('Công cụ và phiên bản đã lập báo cáo', 'The tool and the version that made the report'),
  asOf: both('Ngày đánh giá', 'Date of assessment'),
  catalogue: both('Các danh mục đã so sánh', 'The lists compared with'),
  'catalogue.entries': both('Tổng số mục', 'Entries in all'),
  'catalogue.lists.document': both('Văn bản có danh mục', 'The document that a list stands in'),
  'catalogue.verifiedOn': both('Ngày kiểm chứng lâu nhất', 'Earliest day of verification'),
  'catalogue.sha256': both('Mã băm của dữ liệu danh mục', 'Hash of the catalogue data'),
  law: both('Văn bản áp dụng', 'The law applied'),
  'catalogue.lists': both('Bản in của từng danh mục', 'Which print of each list'),
  otherLaws: both('Văn bản quy định do người dùng thêm', 'Law packs that the user added'),
  warnings: both('Lưu ý về dữ liệu cũ', 'What to know of old data'),
  status: both('Xác nhận vận hành đã dùng', 'Status records that were in force'),
  waivers: both('Các quyết định chấp thuận đã đọc', 'Every waiver that was read'),
  'waivers.finding': both('Mã phát hiện', 'Id of the finding'),
  'waivers.state': both(
    'applied: được áp dụng; not-yet: ban hành sau ngày đánh giá; expired: hết hạn; unused: không ứng với phát hiện nào',
    'What became of it',
  ),
  sources: both('Tệp của người dùng đã được dùng', 'Files of the user that had a part'),
  'sources.holds': both('Số bản ghi hoặc số mục', 'Records or entries that it holds'),
  'law.inForceFrom': both('Ngày có hiệu lực', 'In force from'),
  'law.sha256': both('Mã băm của bảng quy tắc', 'Hash of the rules'),
  'law.title': both('Tên văn bản', 'Title'),
  'law.issuer': both('Cơ quan, người ban hành', 'Issuer'),
  'law.signedOn': both('Ngày ký', 'Signed on'),
  thresholds: both('Ngưỡng của mức tương tự, từ 0 đến 1', 'Thresholds of similarity, 0 to 1'),
  'thresholds.similar': both('Tương tự: cả ba phải đạt', 'Similar: all three must be reached'),
  'thresholds.partial': both('Tương tự một phần', 'Partly similar'),
  summary: both('Số hồ sơ theo kết luận', 'Proposals by verdict'),
  'summary.checked': both('Số hồ sơ đã rà soát', 'Proposals checked'),
  'summary.invalid': both('Số hồ sơ không đọc được', 'Proposals that could not be read'),
  'summary.waived': both(
    'Số phát hiện đã được chấp thuận; số đếm theo kết luận vẫn gồm các phát hiện này',
    'Findings waived; the counts of verdicts are as if there were no waivers',
  ),
  results: both('Kết quả của từng hồ sơ, theo tệp và dòng', 'One result a proposal, by file and line'),
  'results.file': both('Tệp', 'File'),
  'results.line': both('Dòng bắt đầu của hồ sơ', 'First line of the proposal'),
  'results.places': both('Dòng, cột của các khóa', 'Line and column of the keys'),
  'results.proposal': both('Hệ thống, cơ quan đề xuất, hình thức', 'System, proposer, action'),
  'results.proposal.budget': both('Kinh phí ghi trong hồ sơ', 'Budget that the proposal states'),
  'results.sheet': both(
    'Trang của bảng tính; dòng, cột khi đó là hàng, cột của trang',
    'The sheet of a workbook; lines and columns are then its rows and columns',
  ),
  'results.proposal.timeline': both('Thời gian thực hiện ghi trong hồ sơ', 'Time that the proposal states'),
  'results.proposal.exemption': both('Ngoại lệ mà hồ sơ viện dẫn', 'Exception that the proposal cites'),
  'results.texts': both('Toàn văn nội dung của hồ sơ đã so sánh', 'What the proposal says, whole'),
  'results.verdict': both('Kết luận nặng nhất trong các phát hiện', 'The most severe verdict of the matches'),
  'results.matches': both('Các nền tảng tương tự, nặng nhất trước', 'Platforms that it resembles, most severe first'),
  'results.matches.platform': both('Mã nền tảng', 'Id of the platform'),
  'results.matches.status': both('Tình trạng vào ngày đánh giá', 'Status on the date of assessment'),
  'results.matches.starts': both('Thời kỳ bắt đầu in trong danh mục', 'Start period as printed'),
  'results.matches.alsoListedAs': both('Mã ở danh mục khác', 'Ids in other lists'),
  'results.matches.statusRecord': both('Xác nhận mà tình trạng dựa vào', 'The record that the status rests on'),
  'results.matches.amendedBy': both('Văn bản sửa đổi mục này', 'The document that put the entry so'),
  'results.matches.history': both(
    'Khuyến nghị trước đây đối với cùng nền tảng; Quyết định quyết định',
    'What older lists said of the same platform; the Decision decides',
  ),
  'results.matches.history.conflict': both(
    'Văn bản nào được áp dụng khi hai bên trái nhau: diễn giải của công cụ',
    'Which prevails where the two differ: an interpretation',
  ),
  'results.matches.family': both('Các nền tảng cùng loại', 'Platforms of one kind'),
  'results.matches.similarity': both(
    'Mức tương tự và ba điểm, từ 0 đến 1',
    'Level of similarity and the three scores, 0 to 1',
  ),
  'results.matches.id': both(
    'Mã phát hiện: không đổi khi tệp hoặc dòng thay đổi',
    'Id of the finding: the same when file or line change',
  ),
  'results.matches.waived': both(
    'Quyết định chấp thuận của cơ quan có thẩm quyền',
    'Decision of the authority that waives it',
  ),
  'results.matches.rule': both('Mã quy tắc đã áp dụng', 'Id of the rule that decided'),
  'results.matches.why': both('Vì sao', 'Why'),
  'results.matches.basis': both('Căn cứ, trích nguyên văn', 'Basis, quoted'),
  'results.matches.basis.interpretation': both(
    'Đúng khi kết luận dựa vào diễn giải của công cụ',
    'True where the verdict rests on an interpretation of the tool',
  ),
  'results.matches.evidence': both(
    'Nội dung của hồ sơ gặp nội dung của nền tảng',
    'Words of the proposal that met words of the platform',
  ),
  'results.matches.evidence.weight': both('Phần điểm mà cặp này mang', 'Share of the score that the pair carries'),
  'results.matches.texts': both(
    'Toàn văn các mục của danh mục có nội dung gặp nhau',
    'The texts of the lists that the evidence stands in, whole',
  ),
  'results.uncovered': both('Phần chưa nền tảng nào đáp ứng', 'What no platform covers'),
  'results.advice': both('Nên làm gì', 'What to do'),
  errors: both('Lỗi của hồ sơ', 'Faults of the input'),
  skipped: both('Tệp trong thư mục không phải hồ sơ đề xuất', 'Files of a folder that hold no proposal'),
  tables: both(
    'Bảng tính đã đọc, nguyên như tệp, và cách hiểu từng cột',
    'Spreadsheets that were read, as they were, and how',
  ),
  'tables.header': both('Hàng đầu và hàng cuối của tiêu đề', 'First and last row of the header'),
  'tables.proposals': both('Số hàng là hồ sơ', 'Rows that are proposals'),
  'tables.actionsFromNames': both(
    'Số hồ sơ có hình thức đọc từ chữ mở đầu của tên',
    'Proposals whose action was read from the opening of the name',
  ),
  'tables.columns': both(
    'Từng cột: tiêu đề và cách hiểu; null là không dùng',
    'Each column: its header, and what it says; null is left out',
  ),
  'tables.rows': both('Mọi hàng không trống', 'Every row that is not empty'),
  'tables.long': both(
    'Hồ sơ chiếm nhiều hàng: hàng đầu, hàng cuối',
    'Proposals of several rows: the first and the last',
  ),
  'tables.left': both(
    'Hàng không phải hồ sơ: đề mục, cộng, chữ ký',
    'Rows that are no proposal: headings, sums, signatures',
  ),
  'tables.words': both('Chữ trong ô và giá trị được hiểu', 'Words of cells, and what they were read as'),
  'tables.unread': both('Ô không đọc được, coi như trống', 'Cells that could not be read, taken as empty'),
};

/** What is wrong with YAML, by the code of its parser. */
export const yamlProblem: Record<string, Bilingual> = {
  ALIAS_PROPS: both('dấu * không được đi kèm tên hay thẻ khác', 'an alias cannot have an anchor or a tag'),
  BAD_ALIAS: both('tên sau dấu * hoặc & không dùng được', 'the name of an alias or anchor is unusable'),
  BAD_COLLECTION_TYPE: both('thẻ không hợp với danh sách hay nhóm khóa này', 'the tag does not fit this collection'),
  BAD_DIRECTIVE: both('dòng bắt đầu bằng % không dùng được', 'a line that starts with % is unusable'),
  BAD_DQ_ESCAPE: both('ký hiệu \\ trong dấu ngoặc kép không dùng được', 'an escape in double quotes is unusable'),
  BAD_INDENT: both(
    'dòng này lùi đầu dòng không đúng; các khóa cùng cấp phải thẳng cột',
    'this line is indented wrongly; keys of one level stand in one column',
  ),
  BAD_PROP_ORDER: both('tên và thẻ phải đứng trước giá trị', 'anchors and tags must come before the value'),
  BAD_SCALAR_START: both(
    'giá trị không được bắt đầu bằng ký hiệu này; đặt trong dấu ngoặc kép',
    'a value cannot start with this character; quote it',
  ),
  BLOCK_AS_IMPLICIT_KEY: both(
    'có dấu hai chấm trong giá trị; đặt giá trị trong dấu ngoặc kép',
    'there is a colon in the value; quote the value',
  ),
  BLOCK_IN_FLOW: both('trong dấu ngoặc không được viết nhiều dòng có lùi đầu dòng', 'no block inside brackets'),
  IMPOSSIBLE: both('không hiểu được', 'not understood'),
  KEY_OVER_1024_CHARS: both('khóa quá dài', 'the key is too long'),
  MISSING_CHAR: both(
    'thiếu một ký hiệu: dấu hai chấm, dấu ngoặc hoặc dấu nháy',
    'a colon, bracket or quote is missing',
  ),
  MULTILINE_IMPLICIT_KEY: both(
    'khóa phải viết trên một dòng; có thể thiếu dấu hai chấm hoặc dấu ngoặc kép',
    'a key must stand on one line; a colon or a quote may be missing',
  ),
  MULTIPLE_ANCHORS: both('một giá trị có hai tên', 'a value has two anchors'),
  MULTIPLE_DOCS: both('tệp có nhiều hồ sơ', 'the file has several documents'),
  MULTIPLE_TAGS: both('một giá trị có hai thẻ', 'a value has two tags'),
  NON_STRING_KEY: both('khóa phải là chữ', 'a key must be text'),
  RESOURCE_EXHAUSTION: both('các giá trị lồng nhau quá nhiều', 'values are nested too much'),
  TAB_AS_INDENT: both('đầu dòng dùng phím tab; thay bằng dấu cách', 'a tab indents the line; use spaces instead'),
  UNEXPECTED_TOKEN: both('ký hiệu đứng sai chỗ', 'a character stands where it cannot'),
};

/** What commander adds to the description of an option. */
export const optionNote = {
  choices: (p: Params) => both(`các giá trị: ${p.values}`, `choices: ${p.values}`),
  byDefault: (p: Params) => both(`mặc định: ${p.value}`, `default: ${p.value}`),
};

// ── The page ─────────────────────────────────────────────────────────────────────────────────────

export const userLabel: Record<User, Bilingual> = {
  citizens: both('người dân', 'citizens'),
  enterprises: both('doanh nghiệp', 'enterprises'),
  'state-agencies': both('cơ quan nhà nước', 'state agencies'),
  'party-bodies': both('cơ quan Đảng', 'Party bodies'),
  'mass-organisations': both('Mặt trận, đoàn thể', 'mass organisations'),
  schools: both('cơ sở giáo dục', 'schools'),
  hospitals: both('cơ sở y tế', 'hospitals'),
  banks: both('ngân hàng, tổ chức tín dụng', 'banks'),
  broadcasters: both('đài phát thanh, truyền hình', 'broadcasters'),
};

export const sectorLabel: Record<Sector, Bilingual> = {
  administration: both('hành chính', 'administration'),
  party: both('công tác Đảng', 'Party work'),
  data: both('dữ liệu', 'data'),
  infrastructure: both('hạ tầng số', 'digital infrastructure'),
  security: both('an toàn, an ninh mạng', 'cyber security'),
  finance: both('tài chính', 'finance'),
  tax: both('thuế', 'tax'),
  customs: both('hải quan', 'customs'),
  procurement: both('đấu thầu, mua sắm công', 'procurement'),
  investment: both('đầu tư', 'investment'),
  statistics: both('thống kê', 'statistics'),
  banking: both('ngân hàng', 'banking'),
  securities: both('chứng khoán', 'securities'),
  'home-affairs': both('nội vụ', 'home affairs'),
  labour: both('lao động, việc làm', 'labour'),
  social: both('an sinh, trợ giúp xã hội', 'social affairs'),
  justice: both('tư pháp', 'justice'),
  inspection: both('thanh tra', 'inspection'),
  health: both('y tế', 'health'),
  'food-safety': both('an toàn thực phẩm', 'food safety'),
  education: both('giáo dục và đào tạo', 'education'),
  agriculture: both('nông nghiệp', 'agriculture'),
  environment: both('môi trường', 'environment'),
  land: both('đất đai', 'land'),
  construction: both('xây dựng', 'construction'),
  transport: both('giao thông vận tải', 'transport'),
  trade: both('thương mại', 'trade'),
  industry: both('công nghiệp', 'industry'),
  culture: both('văn hóa, thể thao', 'culture'),
  tourism: both('du lịch', 'tourism'),
  ethnic: both('dân tộc', 'ethnic affairs'),
  religion: both('tôn giáo', 'religion'),
  science: both('khoa học và công nghệ', 'science'),
  broadcasting: both('phát thanh, truyền hình', 'broadcasting'),
  information: both('thông tin, truyền thông', 'information'),
  police: both('công an', 'police'),
  defence: both('quốc phòng', 'defence'),
  'foreign-affairs': both('ngoại giao', 'foreign affairs'),
  urban: both('đô thị', 'urban affairs'),
  common: both('dùng chung', 'common'),
};

/** The page that an official opens in a browser. `trunglap web` writes it. */
export const web = {
  title: both(
    'Rà soát trùng lặp với nền tảng số dùng chung quốc gia',
    'Check for duplicates of national shared digital platforms',
  ),
  subtitle: (p: Params) =>
    both(
      `Theo Quyết định ${p.law}; danh mục kiểm chứng ngày ${day(p.verifiedOn ?? '', 'vi')}. Trang chạy ngay trên máy này, không gửi gì lên mạng.`,
      `Under Decision ${p.law}; lists verified on ${p.verifiedOn}. The page runs on this machine and sends nothing over the network.`,
    ),
  needsScript: both(
    'Trang này cần JavaScript để rà soát. Hãy mở bằng trình duyệt thông dụng (Edge, Chrome, Firefox, Cốc Cốc) và không chặn tập lệnh.',
    'This page needs JavaScript to check. Open it in a common browser (Edge, Chrome, Firefox) that does not block scripts.',
  ),
  tooOld: both(
    'Trình duyệt này quá cũ hoặc chặn phần tính toán của trang. Hãy dùng Edge, Chrome, Cốc Cốc từ bản 103, Firefox từ bản 113.',
    'This browser is too old, or blocks the part of the page that computes. Use Edge or Chrome 103, Firefox 113, or later.',
  ),
  fault: both(
    'Trang gặp lỗi. Nội dung đã nhập vẫn còn; hãy xuất bản nháp rồi mở lại trang.',
    'The page has met a fault. What was typed is kept; export the drafts and open the page again.',
  ),
  skip: both('Đến nội dung chính', 'Skip to the content'),
  asOf: both('Ngày đánh giá', 'Date of assessment'),
  asOfHelp: both(
    'Quy định và tình trạng nền tảng được xét tại ngày này.',
    'The law and the state of the platforms are taken as of this day.',
  ),
  close: both('Đóng', 'Close'),
  unread: both('Hồ sơ không đọc được', 'What could not be read'),
  views: both('Các phần của trang', 'Parts of the page'),
  one: both('Một hồ sơ', 'One proposal'),
  plan: both('Nhiều hồ sơ', 'Several proposals'),
  lists: both('Danh mục nền tảng', 'The lists'),
  loading: both('Đang mở dữ liệu…', 'Opening the data…'),

  // One proposal
  paste: both('Dán mô tả hệ thống vào đây', 'Paste what the system is here'),
  pasteHelp: both(
    'Dán đoạn văn trong tờ trình hoặc đề cương. Kết luận hiện ngay, không cần bấm nút.',
    'Paste a paragraph of the submission or the outline. The verdict shows at once; there is no button to press.',
  ),
  unnamed: both('Hệ thống chưa đặt tên', 'Hệ thống chưa đặt tên'),
  unknownAgency: both('Cơ quan đề xuất chưa nêu', 'Cơ quan đề xuất chưa nêu'),
  assumed: (p: Params) =>
    both(
      `Đang tạm tính: ${p.parts}. Sửa ở dưới nếu khác, kết luận có thể thay đổi.`,
      `Assumed for now: ${p.parts}. Change it below where it is otherwise; the verdict may change.`,
    ),
  assumedName: both('tên hệ thống chưa nêu', 'no name given'),
  assumedAgency: (p: Params) => both(`cơ quan chưa nêu, ${p.level}`, `no agency given, ${p.level}`),
  assumedAction: (p: Params) => both(`hình thức “${p.action}”`, `action “${p.action}”`),
  proposal: both('Hồ sơ đề xuất', 'The proposal'),
  who: both('Ai đề xuất, làm gì', 'Who proposes what'),
  name: both('Tên hệ thống', 'Name of the system'),
  agency: both('Cơ quan đề xuất', 'Proposing agency'),
  agencyHint: both('Ví dụ: Sở Y tế tỉnh Quảng Ninh', 'For example: “Sở Y tế tỉnh Quảng Ninh”'),
  level: both('Cấp', 'Level'),
  action: both('Hình thức', 'Action'),
  more: both(
    'Nội dung khác: chức năng, phạm vi, thời gian, kinh phí, ngoại lệ',
    'More: functions, scope, time, budget, exception',
  ),
  moreHelp: both(
    'Không bắt buộc; ghi thêm thì kết luận chắc hơn.',
    'Not required; what is added makes the verdict surer.',
  ),
  parent: both('Cơ quan cấp trên', 'Parent agency'),
  objective: both('Mục tiêu', 'Objective'),
  functions: both('Chức năng, mỗi dòng một chức năng', 'Functions, one a line'),
  data: both('Dữ liệu quản lý, mỗi dòng một loại', 'Data, one kind a line'),
  scope: both('Phạm vi sử dụng', 'Scope of use'),
  users: both('Người sử dụng', 'Users'),
  sectors: both('Lĩnh vực', 'Sectors'),
  area: both('Địa bàn', 'Area'),
  note: both('Ghi chú về phạm vi', 'Note on the scope'),
  time: both('Thời gian thực hiện', 'Time'),
  start: both('Bắt đầu', 'Start'),
  end: both('Kết thúc', 'End'),
  timeHint: both('Ví dụ: 2027, 6/2027, quý II/2027, 15/06/2027', 'For example: 2027, 6/2027, 15/06/2027'),
  amountHint: both('Ví dụ: 15.000.000.000 hoặc 15 tỷ', 'For example: 15.000.000.000 or “15 tỷ”'),
  unknownId: (p: Params) =>
    withHint(
      p,
      `Không có mục “${p.found}” trong danh mục; tìm mã số ở phần “Danh mục nền tảng”.`,
      `No entry “${p.found}” in the lists; find its id under “The lists”.`,
    ),
  amount: both('Kinh phí', 'Budget'),
  currency: both('Đơn vị tiền', 'Currency'),
  exemption: both('Ngoại lệ theo khoản 2 Điều 2', 'Exception under Article 2(2)'),
  ground: both('Lý do ngoại lệ', 'Ground'),
  noGround: both('không viện dẫn', 'none'),
  citation: both('Căn cứ: điều, khoản, văn bản', 'Citation: article, clause, document'),
  reason: both('Giải thích', 'Reason'),
  buildsOn: both('Nền tảng quốc gia sẽ sử dụng (mã số)', 'National platforms that it uses (ids)'),
  differences: both('Điểm khác với nền tảng gần nhất', 'What differs from the nearest platform'),

  example: both('Xem ví dụ', 'Show an example'),
  exampleForm: {
    name: 'Nền tảng hồ sơ sức khỏe điện tử tỉnh X',
    agency: 'Sở Y tế tỉnh X',
    description:
      'Xây dựng nền tảng lập và quản lý hồ sơ sức khỏe điện tử cho toàn bộ người dân trong tỉnh: mỗi người có một hồ sơ gồm thông tin hành chính, tiền sử bệnh, kết quả khám chữa bệnh, tiêm chủng; kết nối các bệnh viện, trạm y tế xã và cơ sở khám chữa bệnh tư nhân để cập nhật và tra cứu.',
  },
  clear: both('Xóa để làm hồ sơ mới', 'Clear for a new proposal'),
  cleared: both('Đã xóa biểu mẫu.', 'The form was cleared.'),
  undo: both('Hoàn tác', 'Undo'),
  redo: both('Làm lại', 'Redo'),
  open: both('Mở tệp…', 'Open a file…'),

  verdict: both('Kết luận', 'Verdict'),
  empty: both(
    'Kết luận sẽ hiện ở đây, cùng điều khoản làm căn cứ và các nền tảng gần nhất.',
    'The verdict will show here, with the clause it rests on and the nearest platforms.',
  ),
  steps: [
    both('Dán hoặc gõ mô tả hệ thống vào ô bên cạnh.', 'Paste or type what the system is into the box.'),
    both('Đọc kết luận và điều khoản ở đây.', 'Read the verdict and the clause here.'),
    both(
      'Bổ sung cơ quan, hình thức, chức năng; tải phiếu Word để trình.',
      'Add agency, action, functions; download the Word sheet.',
    ),
  ],
  fix: both('Sửa các chỗ được báo trong biểu mẫu để có kết luận.', 'Mend what the form points out to get a verdict.'),
  basis: both('Căn cứ', 'Basis'),
  near: both('Nền tảng gần nhất', 'Nearest platforms'),
  notAlike: both('không đến mức tương tự', 'not alike enough'),
  noNear: both('Chưa thấy nền tảng nào gần.', 'No platform is near.'),
  details: both('Kết quả đầy đủ', 'The whole result'),
  toDetails: both('Đọc kết quả đầy đủ', 'Read the whole result'),
  fall: both('Vì sao điểm như vậy', 'Why the scores are what they are'),
  fallHelp: both(
    'Chọn một nền tảng để xem nội dung nào làm tăng, nội dung nào làm giảm mức tương tự.',
    'Choose a platform to see what raises and what lowers the similarity.',
  ),
  fallWith: both('So với nền tảng', 'Compared with'),
  otherPlatforms: both('Nền tảng khác', 'Other platforms'),
  announced: (p: Params) => both(`Kết luận: ${p.verdict}.`, `Verdict: ${p.verdict}.`),

  // Downloads
  downloads: both('Tải về', 'Download'),
  downloadYaml: both('Hồ sơ (YAML)', 'Proposal (YAML)'),
  downloadDocx: both('Phiếu rà soát (Word)', 'Appraisal sheet (Word)'),
  downloadXlsx: both('Bảng kết quả (Excel)', 'Table of results (Excel)'),
  downloadHtml: both('Báo cáo (HTML)', 'Report (HTML)'),
  downloadJson: both('Dữ liệu (JSON)', 'Data (JSON)'),
  print: both('In (A4)', 'Print (A4)'),
  fileName: {
    form: both('de-xuat', 'de-xuat'),
    sheet: both('phieu-ra-soat', 'appraisal-sheet'),
    result: both('ket-qua-ra-soat', 'check-result'),
    drafts: both('ban-nhap', 'drafts'),
  },
  written: (p: Params) => both(`Đã tải về ${p.file}.`, `${p.file} was downloaded.`),

  // Drafts
  drafts: both('Bản nháp trong trình duyệt này', 'Drafts in this browser'),
  draftsHelp: both(
    'Bản nháp chỉ nằm trên máy này. Máy dùng chung thì xuất ra tệp rồi xóa.',
    'Drafts stay on this machine only. On a shared machine, export them and delete them.',
  ),
  keep: both('Lưu bản nháp', 'Keep as a draft'),
  kept: both('Đã lưu bản nháp.', 'The draft was kept.'),
  notKept: both(
    'Trình duyệt không cho lưu bản nháp; hãy tải hồ sơ (YAML) về.',
    'The browser does not let drafts be kept; download the proposal (YAML).',
  ),
  noDrafts: both('Chưa có bản nháp nào.', 'There are no drafts.'),
  openDraft: (p: Params) => both(`Mở “${p.name}”`, `Open “${p.name}”`),
  deleteDraft: (p: Params) => both(`Xóa “${p.name}”`, `Delete “${p.name}”`),
  delete: both('Xóa', 'Delete'),
  exportDrafts: both('Xuất tất cả bản nháp (YAML)', 'Export all drafts (YAML)'),
  deleteDrafts: both('Xóa tất cả bản nháp', 'Delete all drafts'),
  deleted: both('Đã xóa bản nháp.', 'The draft was deleted.'),

  // Several proposals
  drop: both('Thả tệp vào đây, dán bảng từ Excel, hoặc', 'Drop files here, paste a table from Excel, or'),
  choose: both('chọn tệp', 'choose files'),
  kinds: both(
    'Nhận: YAML (một hay nhiều hồ sơ), Excel (.xlsx), CSV; có thể chọn nhiều tệp.',
    'Taken: YAML (one proposal or several), Excel (.xlsx), CSV; several files at once.',
  ),
  files: both('Tệp đã mở', 'Open files'),
  remove: both('Bỏ', 'Remove'),
  removeFile: (p: Params) => both(`Bỏ tệp ${p.name}`, `Remove ${p.name}`),
  removeFiles: both('Bỏ tất cả', 'Remove all'),
  removed: both('Đã bỏ tệp.', 'Files were removed.'),
  checking: (p: Params) => both(`Đang rà soát ${p.done}/${p.total} hồ sơ…`, `Checking ${p.done} of ${p.total}…`),
  noPlan: both('Chưa có hồ sơ nào.', 'There are no proposals yet.'),
  pasted: both('bang-da-dan', 'pasted'),
  ofProposal: (p: Params) =>
    both(`Chi tiết hồ sơ ${p.number}: ${p.name}`, `Details of proposal ${p.number}: ${p.name}`),
  detailsHelp: both(
    'Chọn tên một hồ sơ trong bảng hoặc một ô trong hình để đọc chi tiết ở đây.',
    'Choose a name in the table or a cell of the drawing to read the details here.',
  ),

  // The lists
  search: both('Tìm nền tảng', 'Find a platform'),
  searchHelp: both(
    'Gõ tên, mã số, việc cần làm; có dấu hay không dấu đều được.',
    'Type a name, an id, what it should do; with or without diacritics.',
  ),
  list: both('Danh mục', 'List'),
  allLists: both('Tất cả danh mục', 'All lists'),
  status: both('Tình trạng', 'Status'),
  anyStatus: both('Mọi tình trạng', 'Any status'),
  found: (p: Params) => both(`${p.count} mục`, `${p.count} entries`),
  id: both('Mã số', 'Id'),
  platform: both('Nền tảng', 'Platform'),
  owner: both('Cơ quan chủ quản', 'Owner'),
  startPrinted: both('Bắt đầu vận hành', 'Start'),
  noneFound: both('Không tìm thấy mục nào.', 'Nothing was found.'),
  about: (p: Params) =>
    both(
      `trunglap ${p.version}; giấy phép của phần mềm nguồn mở đã dùng`,
      `trunglap ${p.version}; licences of the open source software in it`,
    ),
  read: both('Nội dung của nền tảng', 'What the list says'),
  verified: (p: Params) => both(`kiểm chứng ngày ${day(p.day!, 'vi')}`, `verified on ${p.day}`),
  readHelp: both('Chọn một nền tảng trong bảng để đọc ở đây.', 'Choose a platform in the table to read it here.'),
};

/** Of the command that writes the page. */
export const webHelp = {
  command: both(
    'ghi hoặc mở trang rà soát dùng trong trình duyệt, không cần mạng',
    'write or open the page for a browser; no network needed',
  ),
  output: both(
    'ghi trang ra tệp này; không có thì trunglap.html',
    'write the page to this file; trunglap.html by default',
  ),
  open: both('mở trang bằng trình duyệt mặc định', 'open the page in the default browser'),
  force: both('ghi đè tệp đã có', 'replace a file that is there'),
  written: (p: Params) =>
    both(
      `Đã ghi ${p.path}. Mở tệp này bằng trình duyệt; không cần mạng.`,
      `${p.path} was written. Open it in a browser; no network is needed.`,
    ),
  opened: (p: Params) => both(`Đã mở ${p.path} trong trình duyệt.`, `${p.path} was opened in the browser.`),
  notOpened: (p: Params) =>
    both(
      `Không gọi được trình duyệt mặc định; hãy tự mở tệp ${p.path}.`,
      `The default browser could not be called; open the file ${p.path} yourself.`,
    ),
};

// ── Settings of a run ────────────────────────────────────────────────────────────────────────────

/** What makes a run softer or narrower than the program by itself. */
export const loosening: Record<Loosening['code'], Sentence> = {
  'fail-on': (p) =>
    both(
      `Không kết luận nào làm lần chạy này thất bại (fail-on: none, theo ${p.file ? `tệp cấu hình ${p.file}` : 'dòng lệnh'}).`,
      `No verdict makes this run fail (fail-on: none, by ${p.file ? `the configuration ${p.file}` : 'the command line'}).`,
    ),
  'fail-on-below': (p) =>
    both(
      `Dòng lệnh đặt --fail-on ${p.found}, lỏng hơn mức ${p.configured} của tệp cấu hình ${p.file}.`,
      `The command line sets --fail-on ${p.found}, softer than ${p.configured} of the configuration ${p.file}.`,
    ),
  status: (p) =>
    both(
      `Tình trạng của nền tảng lấy theo ${p.file} (${p.count} xác nhận vận hành), không chỉ theo bản in.`,
      `The status of platforms follows ${p.file} (${p.count} records), not the print alone.`,
    ),
  waivers: (p) =>
    both(
      `Phát hiện được chấp thuận trong ${p.file} (${p.count} quyết định) không tính vào mã thoát.`,
      `Findings waived in ${p.file} (decisions: ${p.count}) do not count for the exit code.`,
    ),
  lists: (p) =>
    both(
      `Danh mục thêm vào sửa đổi danh mục hoặc quy tắc có sẵn: ${p.files}.`,
      `Further lists change those that come with the program: ${p.files}.`,
    ),
  ignored: (p) =>
    both(
      `Không rà soát ${p.count} tệp, thư mục theo danh sách bỏ qua (${p.by}): ${p.files}.`,
      `Not checked, as the ignore list says (${p.by}): ${p.count} files or folders: ${p.files}.`,
    ),
  unchanged: (p) =>
    both(
      `Không rà soát ${p.count} tệp không thay đổi so với ${p.since}: ${p.files}.`,
      `Not checked, for they have not changed since ${p.since}: ${p.count} files: ${p.files}.`,
    ),
};

/** What `--verbose` tells on standard error, and what is told there in any case. */
export const told = {
  config: (p: Params) => both(`Cấu hình: ${p.file}`, `Configuration: ${p.file}`),
  noConfig: both('Không có tệp cấu hình.', 'No configuration.'),
  ignoreFile: (p: Params) => both(`Danh sách bỏ qua: ${p.file}`, `Ignore file: ${p.file}`),
  used: (p: Params) => both(`Dùng thêm: ${p.file} (${p.holds} mục)`, `Also used: ${p.file} (holds ${p.holds})`),
  read: (p: Params) =>
    both(
      `Đã đọc ${p.files} tệp, ${p.proposals} hồ sơ, so với ${p.entries} mục.`,
      `Read ${p.files} files with ${p.proposals} proposals, to compare with ${p.entries} entries.`,
    ),
  file: (p: Params) => both(`  ${p.file}: ${p.proposals} hồ sơ`, `  ${p.file}: ${p.proposals} proposals`),
  exit: (p: Params) =>
    both(`Mã thoát ${p.code} (--fail-on ${p.failOn}).`, `Exit code ${p.code} (--fail-on ${p.failOn}).`),
  changedBase: (p: Params) => both(`So với ${p.since}: mốc ${p.base}`, `Compared with ${p.since}: base ${p.base}`),
  changedVoid: (p: Params) =>
    both(
      `${p.files} đã thay đổi so với ${p.since}: rà soát tất cả, không chỉ hồ sơ thay đổi.`,
      `${p.files} changed since ${p.since}: everything is checked, not the changed proposals alone.`,
    ),
  noneChanged: (p: Params) =>
    both(
      `Không hồ sơ nào thay đổi so với ${p.since}; không có gì phải rà soát.`,
      `No proposal has changed since ${p.since}; there is nothing to check.`,
    ),
  effective: both(
    'Cấu hình sẽ áp dụng: dòng lệnh được ưu tiên, sau đó đến tệp cấu hình, cuối cùng là giá trị mặc định.',
    'The configuration in effect: the command line prevails, then the configuration, then the defaults.',
  ),
  quietClear: both(
    'Không có hồ sơ nào có kết luận từ mức --fail-on trở lên.',
    'No proposal has a verdict at or above --fail-on.',
  ),
};

// ── init ─────────────────────────────────────────────────────────────────────────────────────────

/** The questions of `init`, and what it says of the file. */
export const wizard = {
  intro: (p: Params) => both(`Lập hồ sơ đề xuất: ${p.path}`, `A new proposal: ${p.path}`),
  taken: (p: Params) =>
    both(
      `Đã có tệp ${p.taken}, không ghi đè; hồ sơ này sẽ ghi vào ${p.path}.`,
      `${p.taken} exists and is not overwritten; this proposal goes to ${p.path}.`,
    ),
  resume: (p: Params) => both(`Có bản nháp ${p.draft}. Làm tiếp?`, `There is a draft, ${p.draft}. Go on with it?`),
  yes: both('Có', 'Yes'),
  no: both('Không', 'No'),
  name: both('Tên hệ thống đề xuất', 'Name of the proposed system'),
  agency: both('Cơ quan đề xuất (ví dụ: Sở Y tế tỉnh X)', 'Proposing agency (such as “Sở Y tế tỉnh X”)'),
  level: both('Cấp của cơ quan (phím ↑ ↓ để chọn, Enter để xác nhận)', 'Level of the agency (↑ ↓ to choose, Enter)'),
  action: both(
    'Hình thức thực hiện (phím ↑ ↓ để chọn, Enter để xác nhận)',
    'What is to be done (↑ ↓ to choose, Enter)',
  ),
  description: both(
    'Mô tả hệ thống làm gì, cho ai (có thể nhiều dòng; nhấn Enter hai lần để kết thúc)',
    'What the system does, and for whom (several lines; Enter twice ends)',
  ),
  objective: both('Mục tiêu (có thể bỏ trống)', 'Objective (may be left empty)'),
  functions: both('Chức năng thứ nhất (có thể bỏ trống)', 'First function (may be left empty)'),
  nextFunction: both('Chức năng tiếp theo (bỏ trống để kết thúc)', 'Next function (leave empty to end)'),
  start: both('Thời gian bắt đầu, ví dụ 2027-01 (có thể bỏ trống)', 'Start, such as 2027-01 (may be left empty)'),
  end: both('Thời gian kết thúc, ví dụ 2029-12 (có thể bỏ trống)', 'End, such as 2029-12 (may be left empty)'),
  budget: both(
    'Kinh phí dự kiến, đồng, ví dụ 15.000.000.000 (có thể bỏ trống)',
    'Budget in VND, such as 15.000.000.000 (may be left empty)',
  ),
  near: both('Nền tảng gần nhất trong danh mục:', 'Nearest platforms of the lists:'),
  empty: both('Không được để trống.', 'This is required.'),
  badDay: both(
    'Viết năm, tháng hoặc ngày như 2027, 2027-01, 2027-01-15.',
    'Write a year, month or day: 2027, 2027-01, 2027-01-15.',
  ),
  endFirst: (p: Params) =>
    both(`Kết thúc phải sau khi bắt đầu (${p.start}).`, `The end comes after the start (${p.start}).`),
  badAmount: both(
    'Chỉ viết chữ số, ví dụ 15000000000 hoặc 15.000.000.000.',
    'Digits only, such as 15000000000 or 15.000.000.000.',
  ),
  kept: (p: Params) =>
    both(
      `Đã dừng. Các câu đã trả lời được giữ trong ${p.draft}; làm tiếp: trunglap init ${p.path}`,
      `Stopped. The answers are kept in ${p.draft}; go on with: trunglap init ${p.path}`,
    ),
  nothing: both('Đã dừng; chưa ghi gì.', 'Stopped; nothing was written.'),
  written: (p: Params) => both(`Đã ghi ${p.path}.`, `${p.path} was written.`),
  first: (p: Params) => both(`Kết quả rà soát sơ bộ: ${p.label}`, `First result: ${p.label}`),
  next: (p: Params) =>
    both(
      `Mở tệp để bổ sung, rồi rà soát: trunglap check ${p.path}`,
      `Complete it in an editor, then: trunglap check ${p.path}`,
    ),
  head: both(
    'Hồ sơ đề xuất hệ thống CNTT. Dòng bắt đầu bằng # là chú thích; bỏ dấu # để dùng khóa còn trống.',
    'Proposal of an IT system. Lines that start with # are comments; take the # away to use a key.',
  ),
  required: both('bắt buộc', 'required'),
};

/** Help of `init`. */
export const initHelp = {
  command: both(
    'lập hồ sơ đề xuất: hỏi từng mục, gợi ý nền tảng gần nhất, ghi tệp YAML có chú thích',
    'write a proposal: asks, shows the nearest platforms, writes a commented YAML file',
  ),
  file: both(
    'tệp sẽ ghi, không bao giờ ghi đè; - để in ra màn hình',
    'file to write, never overwritten; - for standard output',
  ),
  options: {
    noInput: both('không hỏi, chỉ dùng các tùy chọn', 'ask nothing, use the options alone'),
    name: both('tên hệ thống', 'name of the system'),
    agency: both('tên cơ quan đề xuất', 'name of the proposing agency'),
    level: both('cấp của cơ quan', 'level of the agency'),
    parent: both('cơ quan cấp trên trực tiếp', 'parent agency'),
    action: both('hình thức thực hiện', 'what is to be done'),
    description: both('mô tả', 'description'),
    objective: both('mục tiêu', 'objective'),
    function: both('một chức năng (dùng được nhiều lần)', 'a function (may be repeated)'),
    start: both('thời gian bắt đầu: 2027, 2027-01 hoặc 2027-01-15', 'start: 2027, 2027-01 or 2027-01-15'),
    end: both('thời gian kết thúc', 'end'),
    budget: both('kinh phí, đồng', 'budget in VND'),
  },
};

// ── completion, help ─────────────────────────────────────────────────────────────────────────────

export const completionHelp = {
  command: both(
    'in đoạn lệnh để phím Tab gợi ý lệnh, tùy chọn, mã nền tảng (bash, zsh, fish)',
    'print a script that completes commands, options and ids on Tab (bash, zsh, fish)',
  ),
  shell: both('bash, zsh hoặc fish', 'bash, zsh or fish'),
  help: both('hướng dẫn về một lệnh hoặc một chủ đề', 'help on a command or a topic'),
  topic: both('tên lệnh hoặc chủ đề', 'name of a command or a topic'),
};

export const topicTitles = {
  heading: both('Chủ đề (trunglap help CHỦ-ĐỀ):', 'Topics (trunglap help TOPIC):'),
  verdicts: both('các kết luận và ý nghĩa', 'the verdicts and what they mean'),
  'exit-codes': both('mã thoát', 'exit codes'),
  config: both('tệp cấu hình, những gì nới lỏng kết quả', 'the configuration, and what softens a result'),
  files: both('tệp nào được đọc, tệp nào bị bỏ qua', 'which files are read, which are left out'),
  ci: both('dùng trong CI: GitHub, GitLab, pre-commit', 'use in CI: GitHub, GitLab, pre-commit'),
};

/** Help on what concerns several commands. Lines that begin with a space stand as they are. */
export const topics: Record<Exclude<keyof typeof topicTitles, 'heading'>, Bilingual> = {
  verdicts: both(
    [
      'Từ nặng đến nhẹ:',
      ...(Object.keys(verdictLabel) as Verdict[]).map(
        (one) => `${one}: ${verdictLabel[one].vi}. ${verdictMeaning[one].vi}`,
      ),
      'Xem quy tắc và điều khoản của một kết luận: trunglap explain violation',
    ].join('\n'),
    [
      'Most severe first:',
      ...(Object.keys(verdictLabel) as Verdict[]).map(
        (one) => `${one}: ${verdictLabel[one].en}. ${verdictMeaning[one].en}`,
      ),
      'The rules and clauses of a verdict: trunglap explain violation',
    ].join('\n'),
  ),
  'exit-codes': both(
    `0: không có kết luận nào từ mức --fail-on trở lên (mặc định: violation).
1: có ít nhất một kết luận như vậy. Phát hiện đã được chấp thuận không tính.
2: tham số hoặc hồ sơ không dùng được, hoặc không có gì để rà soát; những gì đọc được vẫn được rà soát và in ra. Với --changed-since, không có hồ sơ nào thay đổi là 0.
3: lỗi của chương trình; chạy lại với --debug để xem chi tiết.
Mã thoát không phụ thuộc định dạng kết quả. --fail-on none: không kết luận nào làm mã thoát là 1.`,
    `0: no verdict at or above --fail-on (default: violation).
1: there is at least one. Waived findings do not count.
2: unusable arguments or proposals, or nothing to check; what could be read was checked and printed. With --changed-since, that nothing has changed is 0.
3: a fault of the program; run again with --debug for details.
The code is the same for every format. --fail-on none: no verdict makes it 1.`,
  ),
  config: both(
    `Tệp trunglap.config.yaml được tìm từ thư mục làm việc trở lên, đến thư mục có .git; không bao giờ tìm trong thư mục của hồ sơ. Đường dẫn trong tệp tính từ thư mục của tệp và không được ra ngoài thư mục đó.

  # yaml-language-server: $schema=https://cdn.jsdelivr.net/npm/trunglap/schema/config.schema.json
  lang: vi
  failOn: restricted
  formats: [{ format: text }, { format: sarif, output: ket-qua.sarif }]
  catalogue: [danh-muc-tinh]
  status: tinh-trang.yaml
  waivers: waivers.yaml
  ignore: [nhap/, "*.mau.yaml"]

Dòng lệnh được ưu tiên hơn tệp cấu hình. Xem cấu hình sẽ áp dụng: trunglap check --print-config
Những yếu tố nới lỏng hoặc thu hẹp kết quả (failOn: none, status, waivers, ignore, danh mục sửa đổi danh mục có sẵn) được in ở đầu mọi báo cáo. --locked từ chối những gì không nêu trên dòng lệnh.`,
    `trunglap.config.yaml is found from the working folder upwards, as far as the folder that holds .git; never in the folder of a proposal. Paths in it count from its folder, and may not lead out of it.

  # yaml-language-server: $schema=https://cdn.jsdelivr.net/npm/trunglap/schema/config.schema.json
  lang: en
  failOn: restricted
  formats: [{ format: text }, { format: sarif, output: result.sarif }]
  catalogue: [our-lists]
  status: status.yaml
  waivers: waivers.yaml
  ignore: [drafts/, "*.sample.yaml"]

The command line prevails. What would count: trunglap check --print-config
What softens or narrows a result (failOn: none, status, waivers, ignore, lists that change those of the program) stands at the top of every report. --locked refuses what the command line does not name.`,
  ),
  files: both(
    `Thư mục được đọc đến hết các cấp; thư mục ẩn và node_modules bị bỏ qua. Tệp không phải hồ sơ đề xuất trong thư mục được ghi nhận là bỏ qua; nêu đích danh thì là lỗi. Liên kết dẫn ra ngoài thư mục không được đọc.
Mẫu tên tệp: trunglap check "ke-hoach/**/*.yaml". Tên có thật không bao giờ bị hiểu là mẫu.
Đầu vào: trunglap check - --stdin-filename de-xuat.yaml < de-xuat.yaml
Bỏ qua: tệp .trunglapignore viết như .gitignore, tìm từ thư mục làm việc trở lên, hoặc khóa ignore của tệp cấu hình; áp dụng cả cho tệp nêu đích danh. --no-ignore: không bỏ qua gì. Những gì bị bỏ qua được in ở đầu báo cáo.
Chỉ những gì đã thay đổi: trunglap check ke-hoach/ --changed-since origin/main. So với điểm rẽ nhánh, kể cả tệp chưa commit. Nếu cấu hình, danh mục, xác nhận vận hành hay quyết định chấp thuận thay đổi thì rà soát tất cả.`,
    `Folders are read to the bottom; hidden ones and node_modules are passed over. A file of a folder that holds no proposal is noted as skipped; named, it is an error. Links that lead out of the folder are not read.
Globs: trunglap check "plan/**/*.yaml". A name that exists is never taken for a glob.
Standard input: trunglap check - --stdin-filename proposal.yaml < proposal.yaml
Left out: .trunglapignore, written as .gitignore, found from the working folder upwards, or the key ignore of the configuration; files that are named too. --no-ignore leaves nothing out. What is left out stands at the top of the report.
Changes only: trunglap check plan/ --changed-since origin/main. Compared with where the branch left, uncommitted files too. Where the configuration, lists, status or waivers changed, everything is checked.`,
  ),
  ci: both(
    `GitHub: action.yml của kho chứa công cụ; chú thích tại dòng, SARIF, tóm tắt, một bình luận được cập nhật. Ví dụ đầy đủ trong README.vi.md.
GitLab: templates/trunglap.yml.
pre-commit: trong .pre-commit-config.yaml, dùng hook id trunglap.
Nơi khác: trunglap check ke-hoach/ --locked --changed-since origin/main --format junit --output kq.xml --format text
Yêu cầu hợp nhất có thể sửa tệp cấu hình, waivers.yaml, .trunglapignore: luôn dùng --locked, nêu tệp được phép bằng tùy chọn.`,
    `GitHub: action.yml of the repository; annotations at the line, SARIF, summary, one comment kept up to date. A whole example stands in README.md.
GitLab: templates/trunglap.yml.
pre-commit: in .pre-commit-config.yaml use the hook id trunglap.
Elsewhere: trunglap check plan/ --locked --changed-since origin/main --format junit --output result.xml --format text
A pull request can edit the configuration, waivers.yaml and .trunglapignore: always use --locked, and name what is allowed by options.`,
  ),
};
