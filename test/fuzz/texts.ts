/** What strangers write: pieces that mean something to somebody, between any characters at all. */
import fc from 'fast-check';

// biome-ignore format: a list to read, not a column
const pieces = [
  '\u001b[31m', '\u0007', '\u009b2J', '\r', '\n', '\r\n', '\t', '\u0000', '\u007f', '\u0085', '\u2028', '\u202e', '\u2066', '\ud800', '\udc00', '\ufffe', '\ufeff',
  '\u{e0041}', '::error file=x::', '##[error]', '%0A', '</script>', '<!--', ']]>', '&#x202e;', '|', '\\', '`', '[x](http://e.example)', '@all', '$x$', 'deadbeef12',
  '=1+1', '＝1', '{0}', '__proto__', 'constructor', 'toString', '<<', '*a', '&a', '!!js/function', '!ruby', '%YAML 1.1', '---', '...', '- ', ': ', ' #', '? ', '{', '}', '[', ']',
  "'", '"', '~', 'null', 'yes', '0o17', '1_000', '1e999', '.inf', '2026-11-23', '12:30:45', '0x1F', 'ề', 'e\u0302\u0300', 'hoà', 'THUỶ', 'lý', '\u200b', '\u00ad', '\u00a0', '👩‍💻', '字',
];
const words = [
  'Nền tảng',
  'hồ sơ sức khỏe điện tử',
  'học bạ số',
  'CSDL',
  'quản lý',
  'kết nối',
  'không',
  'đấu thầu',
  'của tỉnh X',
  'HSSK',
  'Sở Y tế',
  'Điều 5 Luật Quốc phòng',
];

/** Any text, with what means something here more often than chance would have it. */
export const hostileText = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...pieces), weight: 3 },
      { arbitrary: fc.constantFrom(...words), weight: 2 },
      { arbitrary: fc.string({ unit: 'binary', maxLength: 4 }), weight: 2 },
      { arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }), weight: 1 },
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** Values that the schemas know, among others. */
export const wordText = fc.oneof(
  fc.constantFrom(...words),
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' ')),
);

export const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  hostileText.map((text) => new TextEncoder().encode(text)),
  hostileText.map((text) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])),
);
