// Everything the page says, in Vietnamese and in English. A brace with a name is filled in.

const words = {
  // The frame
  site: ['Tra cứu văn bản', 'Document look-up'],
  skip: ['Đến nội dung chính', 'Skip to content'],
  sections: ['Các mục', 'Sections'],
  otherLanguage: ['English', 'Tiếng Việt'],
  loading: ['Đang tải…', 'Loading…'],
  unreachable: ['Không liên lạc được với máy chủ; hãy kiểm tra xem chương trình còn chạy không rồi thử lại.',
    'The server cannot be reached; check that it is running, then try again.'],
  holdings: ['Kho có {documents} văn bản, {citations} lượt dẫn chiếu, {tasks} nhiệm vụ, {indicators} chỉ tiêu.',
    'The archive holds {documents} documents, {citations} citations, {tasks} tasks, {indicators} indicators.'],
  caution: ['Kết quả do máy trích từ văn bản; khi sử dụng cần đối chiếu với bản gốc.',
    'Results are extracted by machine; check them against the original documents.'],

  // The tabs
  search: ['Tra cứu', 'Search'],
  references: ['Văn bản được dẫn chiếu', 'Cited documents'],
  tasks: ['Nhiệm vụ', 'Tasks'],
  indicators: ['Chỉ tiêu', 'Indicators'],
  units: ['Đơn vị', 'Units'],
  lint: ['Rà soát', 'Review'],
  document: ['Văn bản', 'Document'],

  // Forms
  find: ['Tìm', 'Search'],
  filter: ['Lọc', 'Filter'],
  clear: ['Bỏ các điều kiện', 'Clear'],
  any: ['Tất cả', 'Any'],
  query: ['Nội dung cần tìm', 'Search for'],
  queryHint: [
    'Gõ số, ký hiệu hoặc nội dung, có dấu hay không dấu đều được. Ví dụ: 57-NQ/TW; nghi quyet 57; "chuyển đổi số".',
    'A symbol or any words, with or without accents. For example: 57-NQ/TW; nghi quyet 57; "chuyển đổi số".'],
  sort: ['Sắp xếp', 'Order'],
  byRelevance: ['Phù hợp nhất trước', 'Best match first'],
  byDate: ['Mới nhất trước', 'Newest first'],
  byTitle: ['Theo trích yếu', 'By title'],
  citedKey: ['Số, ký hiệu văn bản được dẫn chiếu', 'Symbol of the cited document'],
  citedKeyHint: ['Ví dụ: 57-NQ/TW hoặc Nghị quyết 57. Để trống để xem tất cả.',
    'For example: 57-NQ/TW or Nghị quyết 57. Leave empty to see all.'],
  citedBy: ['Chỉ trong văn bản', 'Only in document'],
  unit: ['Đơn vị', 'Unit'],
  role: ['Vai trò', 'Role'],
  roleLead: ['Chủ trì', 'Lead'],
  roleSupport: ['Phối hợp', 'Support'],
  inDocument: ['Văn bản', 'Document'],
  dueFrom: ['Hạn từ ngày', 'Due from'],
  dueTo: ['Hạn đến ngày', 'Due to'],
  dateHint: ['ngày/tháng/năm', 'day/month/year'],
  missing: ['Còn thiếu', 'Lacking'],
  missingLead: ['Đơn vị chủ trì', 'A lead'],
  missingDeadline: ['Thời hạn', 'A deadline'],
  missingProduct: ['Sản phẩm', 'A product'],
  overdue: ['Chỉ nhiệm vụ đã quá hạn', 'Overdue only'],
  year: ['Năm', 'Year'],

  // Lists
  nothing: ['Không tìm thấy kết quả nào phù hợp.', 'Nothing was found.'],
  nothingHint: ['Có thể thử ít từ hơn, bỏ bớt điều kiện lọc, hoặc chỉ gõ số của văn bản.',
    'Try fewer words, fewer filters, or only the number of the document.'],
  range: ['Kết quả {first}–{last} trong tổng số {total}.', 'Results {first}–{last} of {total}.'],
  all: ['{total} kết quả.', 'Results: {total}.'],
  previous: ['Trang trước', 'Previous page'],
  next: ['Trang sau', 'Next page'],
  pages: ['Chuyển trang', 'Pages'],
  download: ['Tải bảng này (CSV)', 'Download this table (CSV)'],
  narrow: ['Lọc kết quả', 'Narrow down'],
  facetType: ['Loại văn bản', 'Type'],
  facetIssuer: ['Cơ quan ban hành', 'Issuer'],
  facetYear: ['Năm ban hành', 'Year'],
  similar: ['{count} văn bản gần giống:', 'Similar documents ({count}):'],
  more: ['Xem thêm {count}', '{count} more'],
  remove: ['Bỏ lọc {label}: {value}', 'Remove filter {label}: {value}'],
  inArchive: ['Văn bản trong kho', 'Documents in the archive'],
  cites: ['Dẫn chiếu', 'Cites'],

  // What was done to the query
  'note.corrected': ['Đã tìm “{to}” thay cho “{from}”.', 'Looked for “{to}” instead of “{from}”.'],
  'note.retyped': ['Đã tìm “{to}” thay cho “{from}”.', 'Looked for “{to}” instead of “{from}”.'],
  'note.unknownField': ['Không có trường “{from}”; đã tìm như từ thường.',
    'There is no field “{from}”; it was read as words.'],
  'note.unusableValue': ['Không hiểu giá trị “{from}” nên đã bỏ qua.',
    'The value “{from}” was not understood and left out.'],

  // Columns
  symbol: ['Số, ký hiệu', 'Symbol'],
  title: ['Trích yếu', 'Subject'],
  date: ['Ngày', 'Date'],
  issuer: ['Cơ quan ban hành', 'Issuer'],
  documents: ['Số văn bản', 'Documents'],
  mentions: ['Số lượt', 'Mentions'],
  present: ['Có trong kho', 'In archive'],
  yes: ['Có', 'Yes'],
  citing: ['Văn bản dẫn chiếu', 'Citing document'],
  relation: ['Quan hệ', 'Relation'],
  section: ['Mục', 'Section'],
  written: ['Cách ghi', 'As written'],
  task: ['Nhiệm vụ', 'Task'],
  lead: ['Chủ trì', 'Lead'],
  support: ['Phối hợp', 'Support'],
  deadline: ['Thời hạn', 'Deadline'],
  product: ['Sản phẩm', 'Product'],
  source: ['Văn bản: dòng', 'Document: line'],
  line: ['dòng {line}', 'line {line}'],
  lines: ['dòng {line}–{end}', 'lines {line}–{end}'],
  page: ['trang {page}', 'page {page}'],
  by: ['đến {date}', 'by {date}'],
  unclear: ['Chưa rõ', 'Not stated'],
  indicator: ['Chỉ tiêu', 'Indicator'],
  measure: ['Đơn vị tính', 'Measure'],
  baseline: ['Hiện trạng', 'Baseline'],
  targets: ['Mục tiêu', 'Targets'],
  ambiguous: ['Chưa xác định được năm của từng ô', 'Which cell is for which year is uncertain'],
  canonical: ['Tên đầy đủ', 'Full name'],
  leads: ['Chủ trì', 'Leads'],
  supports: ['Phối hợp', 'Supports'],
  answers: ['Chỉ tiêu phụ trách', 'Indicators'],

  severity: ['Mức độ', 'Severity'],
  finding: ['Điều cần xem lại', 'Finding'],

  // A document
  typeName: ['Loại', 'Type'],
  parentBody: ['Cơ quan chủ quản', 'Parent body'],
  place: ['Nơi ban hành', 'Place'],
  signer: ['Người ký', 'Signed by'],
  recipients: ['Nơi nhận', 'Recipients'],
  file: ['Tệp', 'File'],
  outline: ['Bố cục', 'Outline'],
  citations: ['Dẫn chiếu', 'Citations'],
  deadlines: ['Thời hạn', 'Deadlines'],
  text: ['Toàn văn', 'Full text'],
  noTitle: ['(không có trích yếu)', '(no subject)'],
  lineNumber: ['Dòng {line}', 'Line {line}'],

  // Values
  'type.BC': ['Báo cáo', 'Report'],
  'type.CĐ': ['Công điện', 'Telegram'],
  'type.CT': ['Chỉ thị', 'Directive'],
  'type.CTr': ['Chương trình', 'Programme'],
  'type.CV': ['Công văn', 'Official letter'],
  'type.HD': ['Hướng dẫn', 'Guidance'],
  'type.KH': ['Kế hoạch', 'Plan'],
  'type.KL': ['Kết luận', 'Conclusion'],
  'type.LUẬT': ['Luật', 'Law'],
  'type.NĐ': ['Nghị định', 'Decree'],
  'type.NQ': ['Nghị quyết', 'Resolution'],
  'type.QC': ['Quy chế', 'Regulation'],
  'type.QĐ': ['Quyết định', 'Decision'],
  'type.TB': ['Thông báo', 'Notice'],
  'type.TT': ['Thông tư', 'Circular'],
  'type.ĐA': ['Đề án', 'Scheme'],
  'severity.error': ['Sai sót', 'Error'],
  'severity.warning': ['Cần xem lại', 'Warning'],
  'severity.note': ['Lưu ý', 'Note'],
  'relation.basis': ['căn cứ', 'basis'],
  'relation.implements': ['thực hiện', 'implements'],
  'relation.guides': ['hướng dẫn', 'guides'],
  'relation.amends': ['sửa đổi, bổ sung', 'amends'],
  'relation.replaces': ['thay thế', 'replaces'],
  'relation.repeals': ['bãi bỏ', 'repeals'],
  'relation.suspends': ['đình chỉ', 'suspends'],
  'relation.corrects': ['đính chính', 'corrects'],
  'relation.consolidates': ['hợp nhất', 'consolidates'],
  'relation.issuedWith': ['ban hành kèm theo', 'issued with'],
  'relation.mentions': ['nhắc đến', 'mentions'],
};

let column = 0;

/** 'vi' or 'en'. */
export function setLanguage(language) {
  column = language === 'en' ? 1 : 0;
}

export function language() {
  return column === 1 ? 'en' : 'vi';
}

/** The words under a key, with what stands in braces filled in; the key itself's last part where there are none. */
export function say(key, values = {}) {
  const pair = words[key];
  if (!pair) return key.slice(key.indexOf('.') + 1);
  return pair[column].replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

/** A whole number with the separators of the language. */
export function number(value) {
  return new Intl.NumberFormat(language()).format(value);
}

/** An ISO date, perhaps without day or month, as people write it: 31/01/2026, 01/2026, 2026. */
export function date(iso) {
  return iso ? iso.split('-').reverse().join('/') : '';
}
