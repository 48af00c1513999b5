/** What headers and cells of spreadsheets of proposals say, in Vietnamese and English. Compared without case, diacritics and punctuation. */
import type { Action, Ground, Level, PlanColumn } from '../../model.ts';

interface Headers {
  /** The whole header, or how it begins: “Tên nhiệm vụ, dự án”. */
  begins: readonly string[];
  /** The whole header only: longer ones mean something else (“Đơn vị phối hợp”). */
  is?: readonly string[];
  /** Only where no other column says it: “Nội dung” is the name of a project, or what it is about. */
  otherwise?: readonly string[];
}

export const headers: Record<PlanColumn, Headers> = {
  name: {
    begins: [
      'Tên hệ thống',
      'Tên dự án',
      'Tên nhiệm vụ',
      'Tên đề án',
      'Tên nền tảng',
      'Tên phần mềm',
      'Tên chương trình',
      'Tên công trình',
      'Tên hạng mục',
      'Tên gói thầu',
      'Tên hoạt động',
      'Danh mục dự án',
      'Danh mục nhiệm vụ',
      'Nhiệm vụ, dự án',
      'Project name',
      'System name',
      'Name of the system',
      'Name of the project',
    ],
    is: ['Tên', 'Dự án', 'Nhiệm vụ', 'Hệ thống', 'Phần mềm', 'Tên gọi', 'Name', 'Project', 'System', 'Title'],
    otherwise: [
      'Nhiệm vụ',
      'Dự án',
      'Hệ thống',
      'Phần mềm',
      'Danh mục',
      'Hạng mục',
      'Nội dung',
      'Hoạt động',
      'Công việc',
    ],
  },
  agency: {
    begins: [
      'Cơ quan đề xuất',
      'Đơn vị đề xuất',
      'Cơ quan chủ trì',
      'Đơn vị chủ trì',
      'Chủ đầu tư',
      'Cơ quan thực hiện',
      'Đơn vị thực hiện',
      'Cơ quan, đơn vị',
      'Tên cơ quan',
      'Tên đơn vị',
      'Đơn vị sử dụng ngân sách',
      'Bên đề xuất',
      'Proposer',
      'Proposing agency',
    ],
    is: ['Cơ quan', 'Đơn vị', 'Chủ trì', 'Agency', 'Organisation', 'Organization'],
  },
  level: { begins: ['Cấp đề xuất', 'Cấp hành chính', 'Cấp cơ quan', 'Cấp đơn vị'], is: ['Cấp', 'Level'] },
  action: {
    begins: ['Hình thức', 'Loại hình đầu tư', 'Phương thức thực hiện', 'Tính chất đầu tư', 'Loại đầu tư'],
    is: ['Action', 'Form of investment', 'Type of investment', 'Loại hình', 'Tính chất'],
  },
  description: {
    begins: [
      'Mô tả',
      'Nội dung thực hiện',
      'Nội dung đầu tư',
      'Nội dung chính',
      'Nội dung chủ yếu',
      'Nội dung nhiệm vụ',
      'Nội dung, quy mô',
      'Quy mô',
      'Tóm tắt',
      'Thuyết minh',
      'Description',
      'Summary',
    ],
    is: ['Nội dung'],
  },
  objective: { begins: ['Mục tiêu', 'Mục đích', 'Objective', 'Purpose'] },
  functions: { begins: ['Chức năng', 'Tính năng', 'Functions', 'Features'] },
  data: { begins: ['Dữ liệu', 'Data'] },
  scope: { begins: ['Phạm vi', 'Địa bàn', 'Địa điểm', 'Scope', 'Area'] },
  start: {
    begins: [
      'Thời gian bắt đầu',
      'Thời điểm bắt đầu',
      'Ngày bắt đầu',
      'Năm bắt đầu',
      'Thời gian khởi công',
      'Bắt đầu',
      'Start',
    ],
  },
  end: {
    begins: [
      'Thời gian kết thúc',
      'Thời điểm kết thúc',
      'Ngày kết thúc',
      'Năm kết thúc',
      'Thời gian hoàn thành',
      'Thời hạn hoàn thành',
      'Năm hoàn thành',
      'Hoàn thành',
      'Kết thúc',
      'End',
    ],
  },
  budget: {
    begins: [
      'Tổng kinh phí',
      'Tổng mức đầu tư',
      'Tổng dự toán',
      'Tổng vốn',
      'Kinh phí',
      'Dự kiến kinh phí',
      'Dự toán',
      'Dự kiến tổng mức đầu tư',
      'Giá trị',
      'Budget',
      'Cost',
      'Total cost',
    ],
    is: ['Số tiền', 'Amount'],
    otherwise: ['Tổng cộng', 'Tổng số'],
  },
  exemption: { begins: ['Ngoại lệ', 'Exemption', 'Exception'] },
  citation: { begins: ['Căn cứ ngoại lệ', 'Viện dẫn', 'Citation'], is: ['Căn cứ'] },
  parent: {
    begins: ['Cơ quan cấp trên', 'Cơ quan chủ quản', 'Đơn vị chủ quản', 'Trực thuộc', 'Parent agency'],
    is: ['Chủ quản'],
  },
  users: {
    begins: ['Đối tượng sử dụng', 'Người sử dụng', 'Người dùng', 'Đối tượng phục vụ', 'Đối tượng thụ hưởng', 'Users'],
  },
  sectors: { begins: ['Lĩnh vực', 'Ngành, lĩnh vực', 'Sector'], is: ['Ngành'] },
  time: {
    begins: [
      'Thời gian thực hiện',
      'Thời gian triển khai',
      'Thời gian, tiến độ',
      'Tiến độ',
      'Giai đoạn',
      'Thời hạn',
      'Năm thực hiện',
      'Period',
    ],
    is: ['Thời gian', 'Năm', 'Time'],
  },
  buildsOn: { begins: ['Nền tảng sử dụng', 'Nền tảng quốc gia sử dụng', 'Kế thừa nền tảng', 'Builds on'] },
  differences: { begins: ['Điểm khác', 'Khác biệt', 'Differences', 'How it differs'] },
};

/** Columns that number the rows. */
export const rowNumbers = ['STT', 'TT', 'Số TT', 'Số thứ tự', 'No', 'Row', '#'];

/** Any of them in a cell says it; where a cell says several (“Nâng cấp, mở rộng”), the first of this order counts: the law is strictest there. */
export const actionWords: Record<Action, readonly string[]> = {
  invest: ['đầu tư', 'invest', 'investment'],
  build: ['xây dựng', 'xây mới', 'làm mới', 'phát triển', 'thiết lập', 'build', 'develop', 'new system'],
  buy: ['mua sắm', 'mua', 'buy', 'purchase', 'procure', 'procurement'],
  rent: ['thuê', 'rent', 'lease', 'hire'],
  expand: ['mở rộng', 'nhân rộng', 'bổ sung chức năng', 'expand', 'extend', 'expansion'],
  upgrade: ['nâng cấp', 'hoàn thiện', 'cải tiến', 'hiệu chỉnh', 'upgrade', 'improve'],
  maintain: ['duy trì', 'bảo trì', 'vận hành', 'gia hạn', 'bảo hành', 'maintain', 'maintenance', 'operate'],
  connect: ['kết nối', 'sử dụng nền tảng', 'tích hợp', 'sử dụng', 'connect', 'integrate', 'use'],
};

/** Forms in which “đầu tư” only opens what is done: “đầu tư xây dựng”, “đầu tư nâng cấp”. */
export const investing = ['đầu tư xây dựng', 'đầu tư mua sắm', 'đầu tư mở rộng', 'đầu tư nâng cấp'];

/** The whole cell. */
export const levelWords: Record<Level, readonly string[]> = {
  party: [
    'đảng',
    'cơ quan đảng',
    'khối đảng',
    'các cơ quan đảng',
    'tỉnh ủy',
    'thành ủy',
    'đảng ủy',
    'party',
    'party body',
  ],
  ministry: ['bộ', 'cấp bộ', 'bộ, ngành', 'trung ương', 'cấp trung ương', 'cơ quan ngang bộ', 'ministry', 'central'],
  province: [
    'tỉnh',
    'cấp tỉnh',
    'tỉnh, thành phố',
    'thành phố',
    'cấp thành phố',
    'sở',
    'sở, ngành',
    'sở, ban, ngành',
    'các sở, ban, ngành',
    'province',
    'provincial',
  ],
  commune: [
    'xã',
    'cấp xã',
    'phường',
    'đặc khu',
    'xã, phường',
    'xã, phường, đặc khu',
    'các xã, phường',
    'commune',
    'ward',
  ],
  unit: [
    'đơn vị',
    'đơn vị sự nghiệp',
    'đơn vị sự nghiệp công lập',
    'đơn vị trực thuộc',
    'đơn vị sự nghiệp, đơn vị trực thuộc',
    'trường',
    'bệnh viện',
    'unit',
    'public unit',
  ],
  enterprise: ['doanh nghiệp', 'công ty', 'enterprise', 'company'],
};

/** Any of them in a cell. */
export const groundWords: Record<Ground, readonly string[]> = {
  defence: ['quốc phòng', 'defence', 'defense'],
  security: ['an ninh', 'security'],
  cipher: ['cơ yếu', 'cipher'],
  'specialised-law': ['chuyên ngành', 'luật riêng', 'specialised law', 'specialized law'],
};

/** A cell that says that there is nothing to say. */
export const nothing = ['không', 'không có', 'chưa', 'chưa có', 'no', 'none', 'n a'];

/** What an amount counts, in đồng. */
export const moneyUnits: readonly (readonly [string, number])[] = [
  ['nghìn tỷ', 1e12],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
  ['billion', 1e9],
  ['triệu', 1e6],
  ['trđ', 1e6],
  ['million', 1e6],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['thousand', 1e3],
  ['đồng', 1],
  ['vnd', 1],
  ['vnđ', 1],
  ['đ', 1],
];

/** How a row of sums begins. */
export const totals = ['Tổng cộng', 'Tổng số', 'Tổng kinh phí', 'Cộng', 'Total', 'Sum'];
