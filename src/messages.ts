/** Every sentence that a user sees, in Vietnamese and English side by side. */
import type { ErrorCode } from './errors.ts';
import type {
  Action,
  AdviceKind,
  AskState,
  Axis,
  Bilingual,
  CriterionAsk,
  Lang,
  Level,
  Recommendation,
  SimilarityLevel,
  Status,
  TextField,
  UsedFile,
  Verdict,
  Warning,
} from './model.ts';

type Params = Record<string, string>;
type Sentence = (params: Params) => Bilingual;

const both = (vi: string, en: string): Bilingual => ({ vi, en });

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
    'Hệ thống đề xuất tương tự một nền tảng số dùng chung quốc gia đã vận hành, và hình thức thực hiện thuộc các hình thức mà Điều 2 khoản 2 không cho phép.',
    'The proposed system is similar to a national platform in operation, and the action is one that Article 2(2) does not allow.',
  ),
  restricted: both(
    'Hệ thống đề xuất tương tự một nền tảng chưa được xác nhận vận hành; theo Điều 2 khoản 3 chỉ được duy trì hệ thống hiện có hoặc thuê dịch vụ.',
    'The proposed system is similar to a platform not yet confirmed in operation; under Article 2(3) one may only maintain the existing system or rent.',
  ),
  review: both(
    'Tương tự một phần, hoặc duy trì hệ thống mà nền tảng đã vận hành thay thế, hoặc địa phương đã có hệ thống tương tự, hoặc hồ sơ nêu quá ít: cần người có thẩm quyền xem xét.',
    'Partly similar, or upkeep of a system that a platform in operation replaces, or the locality already has a similar one, or too little said: a person must decide.',
  ),
  conditional: both(
    'Được duy trì hoặc thuê dịch vụ đến khi nền tảng quốc gia vận hành (Điều 2 khoản 3).',
    'Maintaining or renting is allowed until the national platform operates (Article 2(3)).',
  ),
  exempt: both(
    'Tương tự, nhưng hồ sơ viện dẫn ngoại lệ của Điều 2 khoản 2; cơ quan có thẩm quyền phải xác nhận.',
    'Similar, but an exception of Article 2(2) is cited; the competent authority must confirm it.',
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
  advice: both('Nên làm gì', 'What to do'),
  finding: both('Mã phát hiện', 'Finding'),
  alsoListedAs: both('Cũng là', 'Also listed as'),
  compared: both('Đã so sánh với', 'Compared with'),
  errors: both('Hồ sơ không đọc được', 'What could not be read'),
  summary: both('Tổng hợp', 'Summary'),
  waived: both('Đã được chấp thuận', 'Waived'),
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
      ? both(`vận hành từ ngày ${day(p.from!, 'vi')} theo danh mục`, `starts on ${p.from} as printed`)
      : both(
          `thời kỳ bắt đầu vận hành in trong danh mục: ${day(p.from!, 'vi')} đến ${day(p.to!, 'vi')}`,
          `printed start period: ${p.from} to ${p.to}`,
        ),
  alsoFamily: (p: Params) =>
    both(`cùng loại với ${p.count} hệ thống khác (${p.ids})`, `one of a kind with ${p.count} others (${p.ids})`),
  more: (p: Params) => both(`… và ${p.count} chỗ khác`, `… and ${p.count} more`),
  list: (p: Params) => {
    const of = (lang: Lang) => (p.document ? `${p.document}, ${day(p.date!, lang)}` : day(p.date!, lang));
    return both(`${p.id}: ${p.entries} mục (${of('vi')})`, `${p.id}: ${p.entries} entries (${of('en')})`);
  },
  compared: (p: Params) =>
    both(
      `${p.entries} mục của ${p.lists} danh mục, kiểm chứng ngày ${day(p.verifiedOn!, 'vi')}: ${p.detail}`,
      `${p.entries} entries of ${p.lists} lists, verified on ${p.verifiedOn}: ${p.detail}`,
    ),
  law: (p: Params) =>
    both(`Quyết định ${p.id}, hiệu lực từ ngày ${day(p.from!, 'vi')}`, `Decision ${p.id}, in force from ${p.from}`),
  asOf: (p: Params) => both(`Ngày đánh giá: ${day(p.asOf!, 'vi')}`, `Date of assessment: ${p.asOf}`),
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
      `${p.platform ? `${p.platform} ` : ''}vận hành từ ngày ${day(p.since!, 'vi')} theo ${p.source} (kiểm chứng ngày ${day(p.verifiedOn!, 'vi')})`,
      `${p.platform ? `${p.platform} ` : ''}in operation since ${p.since} by ${p.source} (verified on ${p.verifiedOn})`,
    ),
  waived: (p: Params) =>
    both(
      `${p.decidedBy}, văn bản số ${p.number} ngày ${day(p.date!, 'vi')}, có giá trị đến hết ngày ${day(p.expires!, 'vi')}; lý do: ${p.reason}`,
      `${p.decidedBy}, document ${p.number} of ${p.date}, valid to ${p.expires}; reason: ${p.reason}`,
    ),
  waivedCount: (p: Params) =>
    both(
      `Phát hiện đã được chấp thuận: ${p.count} (vẫn nêu trong kết quả và trong số đếm, không tính vào mã thoát)`,
      `Findings waived: ${p.count} (still shown and counted; they do not count for the exit code)`,
    ),
  waiverExpired: (p: Params) =>
    both(
      `Quyết định chấp thuận đã hết hạn, không còn tác dụng: ${p.finding} (văn bản số ${p.number}, hết hạn ngày ${day(p.expires!, 'vi')})`,
      `A waiver has expired and has no effect: ${p.finding} (document ${p.number}, expired on ${p.expires})`,
    ),
  waiverNotYet: (p: Params) =>
    both(
      `Quyết định chấp thuận ban hành sau ngày đánh giá, chưa có tác dụng: ${p.finding} (văn bản số ${p.number} ngày ${day(p.date!, 'vi')})`,
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

export const advice: Record<AdviceKind, Sentence> = {
  connect: (p) =>
    p.reason
      ? both(
          `“${p.reason}” có liên quan đến ${p.name}: kết nối, khai thác dữ liệu của nền tảng đó, không làm lại chức năng của nền tảng.`,
          `“${p.reason}” borders on ${p.name}: connect to it and use its data; do not do its work again.`,
        )
      : both(
          `Sử dụng ${p.name}: đăng ký khai thác với ${p.owner}, kết nối theo hướng dẫn mà cơ quan chủ quản công bố (Điều 3 khoản 1 điểm e); bỏ các chức năng nêu ở trên khỏi dự án.`,
          `Use ${p.name}: register with ${p.owner} and connect as the owner publishes (Article 3(1)e); drop the functions shown above from the project.`,
        ),
  'rent-until': (p) =>
    both(
      `Chưa đầu tư mới. Trước khi ${p.name} vận hành, có thể tiếp tục duy trì hệ thống hiện có hoặc thuê dịch vụ${p.to ? ` (thời kỳ in trong danh mục kết thúc ngày ${day(p.to, 'vi')})` : ''}; hợp đồng cần có điều khoản chấm dứt khi nền tảng vận hành.`,
      `Make no new investment. Until ${p.name} operates, the existing system may be maintained or a service rented${p.to ? ` (the printed period ends on ${p.to})` : ''}; the contract needs a clause that ends it when the platform operates.`,
    ),
  'contract-end': (p) =>
    both(
      `Điều kiện: chỉ thuê hoặc duy trì đến thời điểm ${p.name} vận hành${p.from ? ` (sớm nhất theo danh mục: ${day(p.from, 'vi')})` : ''}; hợp đồng${p.end ? ` đến ${day(p.end, 'vi')}` : ''} phải chấm dứt khi nền tảng vận hành.`,
      `Condition: rent or maintain only until ${p.name} operates${p.from ? ` (earliest printed: ${p.from})` : ''}; the contract${p.end ? ` to ${p.end}` : ''} must end when it does.`,
    ),
  'ask-owner': (p) =>
    both(
      `Hỏi ${p.owner} xem ${p.name} đã vận hành chưa (thời kỳ in trong danh mục đã bắt đầu từ ${day(p.from!, 'vi')}). Nếu đã vận hành, kết luận là “${say(verdictLabel[p.becomes as Verdict], 'vi')}”; nếu chưa, kết luận trên giữ nguyên.`,
      `Ask ${p.owner} whether ${p.name} operates (its printed period began on ${p.from}). If it does, the verdict is “${say(verdictLabel[p.becomes as Verdict], 'en')}”; if not, the verdict above stands.`,
    ),
  'confirm-exemption': (p) =>
    both(
      `Ngoại lệ viện dẫn “${p.citation}” chỉ được ghi nhận, chưa được kiểm tra: cơ quan có thẩm quyền quyết định đầu tư phải xác nhận, sau khi lấy ý kiến ${p.owner}.`,
      `The cited exception “${p.citation}” is recorded, not verified: the authority that decides on the investment must confirm it, having consulted ${p.owner}.`,
    ),
  'cite-exemption': () =>
    both(
      'Hồ sơ nêu lý do ngoại lệ nhưng không dẫn điều, khoản của văn bản nào: ngoại lệ chưa có tác dụng. Bổ sung “citation” (điều, khoản, tên luật, nghị định hoặc thông tư).',
      'An exception is claimed without a provision: it has no effect. Add “citation” (article, clause, name of the law, decree or circular).',
    ),
  'drop-functions': (p) => both(`Bỏ các chức năng: ${p.functions}.`, `Drop these functions: ${p.functions}.`),
  'build-uncovered': (p) =>
    both(
      `Chưa thấy nền tảng quốc gia nào đáp ứng: ${p.functions}. Phần này còn có thể đề xuất, kết nối với nền tảng nêu trên.`,
      `No national platform was found to cover: ${p.functions}. This may still be proposed, connected to the platform above.`,
    ),
  'say-more': () =>
    both(
      'Hồ sơ nêu quá ít để so sánh. Bổ sung mô tả, mục tiêu và danh sách chức năng rồi rà soát lại.',
      'The proposal says too little to be compared. Add a description, an objective and a list of functions, and check again.',
    ),
  'older-list': (p) => olderAdvice[p.recommendation as Recommendation](p),
  'connect-data': (p) =>
    both(
      `“${p.text}”: dữ liệu này đã được chia sẻ trên Nền tảng tích hợp, chia sẻ dữ liệu quốc gia (NDXP) qua dịch vụ ${named(p, 'vi')} (${p.ref}): kết nối, khai thác dịch vụ này, không tự thu thập, nhập lại.`,
      `“${p.text}”: this data is already shared on NDXP by the service ${named(p, 'en')} (${p.ref}): connect to it; do not collect or enter the data anew.`,
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
      `${p.ref} đề nghị không triển khai hệ thống tương tự ${named(p, 'vi')}: sử dụng hệ thống đó, không làm riêng. ${printed(p, 'vi')}`,
      `${p.ref} asks not to deploy a system similar to ${named(p, 'en')}: use that one. ${printed(p, 'en')}`,
    ),
  'use-national-only': (p) =>
    both(
      `${p.ref} đề nghị chỉ sử dụng ${named(p, 'vi')}, không làm hệ thống riêng. ${printed(p, 'vi')}`,
      `${p.ref} asks to use ${named(p, 'en')} only, and no system of one’s own. ${printed(p, 'en')}`,
    ),
  'allow-with-connection': (p) =>
    both(
      `${p.ref} cho phép triển khai hệ thống tương tự ${named(p, 'vi')} nếu đáp ứng điều kiện in trong văn bản; nêu trong hồ sơ phương án kết nối, chia sẻ dữ liệu với hệ thống đó. ${printed(p, 'vi')}`,
      `${p.ref} allows a system similar to ${named(p, 'en')} on the printed condition; state in the proposal how it connects to and shares data with that one. ${printed(p, 'en')}`,
    ),
  'extend-by-configuration': (p) =>
    both(
      `${p.ref} cho phép mở rộng ${named(p, 'vi')} bằng cấu hình hoặc kết nối API: xem xét cách đó trước khi làm mới. ${printed(p, 'vi')}`,
      `${p.ref} allows ${named(p, 'en')} to be extended by configuration or API: consider that before anything new. ${printed(p, 'en')}`,
    ),
  'report-data': (p) =>
    both(
      `${p.ref} yêu cầu cập nhật, báo cáo hoặc đồng bộ dữ liệu về ${named(p, 'vi')}: nếu làm, hệ thống phải có chức năng này. ${printed(p, 'vi')}`,
      `${p.ref} asks to update, report or synchronise data with ${named(p, 'en')}: whatever is built must do so. ${printed(p, 'en')}`,
    ),
  'other-advice': (p) =>
    both(
      `${p.ref} có khuyến nghị về ${named(p, 'vi')}. ${printed(p, 'vi')}`,
      `${p.ref} has advice on ${named(p, 'en')}. ${printed(p, 'en')}`,
    ),
  silent: (p) =>
    both(
      `${p.ref} có ${named(p, 'vi')}, không ghi khuyến nghị: hỏi ${p.now || p.owner || 'cơ quan chủ trì'} về khả năng dùng chung trước khi làm riêng.`,
      `${p.ref} names ${named(p, 'en')} and gives no advice: ask ${p.now || p.owner || 'whoever is in charge'} whether it can be shared before building one’s own.`,
    ),
  'connect-data': (p) => advice['connect-data'](p),
  'deploy-locally': (p) => advice['told-to-deploy'](p),
  'promote-use': (p) =>
    both(`${p.ref} khuyến khích sử dụng ${named(p, 'vi')}.`, `${p.ref} promotes the use of ${named(p, 'en')}.`),
};

/** A system with its owner, and who carries on the owner's work today. */
function named({ name, owner, now }: Params, lang: Lang): string {
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
      `Phụ lục I, Quyết định ${p.law} · ngày đánh giá ${day(p.asOf!, 'vi')} · trunglap ${p.version} · danh mục ${p.catalogue}`,
      `Appendix I, Decision ${p.law} · as of ${p.asOf} · trunglap ${p.version} · catalogue ${p.catalogue}`,
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
};

export const fault: Record<ErrorCode, Sentence> = {
  'yaml-syntax': (p) => both(`Tệp YAML sai cú pháp tại đây (${p.detail}).`, `YAML syntax error here (${p.detail}).`),
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
  'missing-cell': (p) => both(`Thiếu “${p.key}” (bắt buộc).`, `“${p.key}” is missing (required).`),
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
  'not-readable': (p) => both(`Không đọc được “${p.path}” (${p.detail}).`, `“${p.path}” cannot be read (${p.detail}).`),
  'not-a-file': (p) =>
    both(`“${p.path}” không phải tệp thường; không đọc.`, `“${p.path}” is not a regular file; not read.`),
  outside: (p) =>
    both(
      `“${p.path}” là liên kết dẫn ra ngoài thư mục được giao; không đọc.`,
      `“${p.path}” is a link that leads out of the given folder; not read.`,
    ),
  'bad-data': (p) => both(`Dữ liệu sai: ${p.detail}`, `Bad data: ${p.detail}`),
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
  unknownSchema: (p: Params) =>
    withHint(p, `Không có lược đồ “${p.found}”; có: ${p.allowed}.`, `No schema “${p.found}”; there are: ${p.allowed}.`),
  cannotWrite: (p: Params) =>
    both(`Không ghi được “${p.path}” (${p.detail}).`, `“${p.path}” cannot be written (${p.detail}).`),
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
  },
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
  explain: both('giải thích một quy tắc, một kết luận hoặc một điều khoản', 'explain a rule, a verdict or a clause'),
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
    'mã quy tắc (d2k2-invest-operating), kết luận (violation) hoặc điều khoản (d2k2)',
    'a rule (d2k2-invest-operating), a verdict (violation) or a clause (d2k2)',
  ),
  schemaName: both(
    'tên lược đồ: proposal, waivers, status, list, candidate',
    'name of the schema: proposal, waivers, status, list, candidate',
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
  noWaivers: both('không dùng quyết định chấp thuận nào', 'ignore all waivers'),
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
  } as Record<string, string>,
  commands: [
    ['trunglap check de-xuat.yaml', both('rà soát một hồ sơ', 'check one proposal')],
    ['trunglap check ke-hoach/ --format json -o ket-qua.json', both('rà soát cả thư mục', 'check a folder')],
    [
      'trunglap check ke-hoach/ --fail-on restricted --as-of 2026-12-31',
      both('cho CI, tại một ngày', 'for CI, on a day'),
    ],
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
  'agency.parent': both('Cơ quan cấp trên trực tiếp', 'Parent agency'),
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
  'waivers[].finding': both('Mã phát hiện, chép từ kết quả rà soát', 'Id of the finding, as a report prints it'),
  'waivers[].reason': both('Lý do chấp thuận', 'Reason'),
  'waivers[].decidedBy': both(
    'Cơ quan quyết định, ví dụ Ủy ban nhân dân tỉnh X; không ghi họ tên cá nhân',
    'The authority; never the name of a person',
  ),
  'waivers[].document': both('Văn bản quyết định', 'The document of the decision'),
  'waivers[].document.number': both('Số, ký hiệu văn bản', 'Number of the document'),
  'waivers[].document.date': both('Ngày văn bản, ví dụ 2026-10-01', 'Day of the document, such as 2026-10-01'),
  'waivers[].expires': both(
    'Ngày cuối cùng còn giá trị, ví dụ 2027-12-31',
    'The last day on which it counts, such as 2027-12-31',
  ),
};

const statusKeys: Record<string, Bilingual> = {
  '': both('Xác nhận nền tảng đã vận hành', 'Confirmations that platforms operate'),
  records: both('Các xác nhận', 'Records'),
  'records[].platform': both('Mã nền tảng, ví dụ 1132-B33', 'Id of the platform, such as 1132-B33'),
  'records[].operatingSince': both(
    'Ngày bắt đầu vận hành, ví dụ 2026-10-01',
    'First day of operation, such as 2026-10-01',
  ),
  'records[].source': both(
    'Nguồn: văn bản xác nhận của cơ quan chủ quản',
    'Source: the document in which the owner says so',
  ),
  'records[].verifiedOn': both('Ngày kiểm chứng nguồn', 'Day on which the source was verified'),
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
  'entries[].id': both(
    'Mã của mục; không ghi thì là mã danh mục và số thứ tự',
    'Id; by default the list’s id and the row',
  ),
  'entries[].name': both('Tên hệ thống', 'Name of the system'),
  'entries[].purpose': both('Mục đích: hệ thống làm gì, cho ai', 'Purpose: what it does, for whom'),
  'entries[].owner': both('Cơ quan chủ quản', 'Owner'),
  'entries[].start': both('Thời gian bắt đầu vận hành, ghi như danh mục', 'Start of operation, as the lists print it'),
  'entries[].data': both('Dữ liệu quản lý', 'Data'),
  'entries[].deployment': both('Hiện trạng triển khai', 'State of deployment'),
  'entries[].scope': both('Phạm vi dùng chung', 'Scope'),
  'entries[].recommendation': both('Khuyến nghị, nguyên văn', 'Recommendation, verbatim'),
  'entries[].recommendationClass': both('Loại khuyến nghị', 'Class of the recommendation'),
  'entries[].row': both('Số thứ tự trong văn bản', 'Row in the document'),
  'entries[].from': both('Ngày bắt đầu áp dụng', 'First day'),
  'entries[].until': both('Ngày cuối cùng áp dụng', 'Last day'),
  'entries[].verifiedOn': both('Ngày đối chiếu với văn bản', 'Day on which it was verified'),
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

/** What each key of a file means, by the name of its schema. */
export const keyMeanings = {
  proposal: proposalKeys,
  waivers: waiverKeys,
  status: statusKeys,
  list: listKeys,
  candidate: candidateKeys,
} satisfies Record<string, Record<string, Bilingual>>;
