/** Bytes as the page carries them: deflated, and written in ASCII. */

/** Letters, figures and signs that need no escape in a script element of HTML. Two of them hold 13 bits, where two of base64 hold 12. */
const SIGNS = '!#$%()*+,-.0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~/>\'"';
const BITS = 13;

export function write(bytes: Uint8Array): Packed {
  let [held, count, out] = [0, 0, ''];
  const put = (value: number) => {
    out += SIGNS[Math.floor(value / SIGNS.length)]! + SIGNS[value % SIGNS.length]!;
  };
  for (const byte of bytes) {
    held |= byte << count;
    count += 8;
    if (count < BITS) continue;
    put(held & (2 ** BITS - 1));
    held >>>= BITS;
    count -= BITS;
  }
  if (count > 0) put(held);
  return { text: out, bytes: bytes.length };
}

/** A block of the page. */
export interface Packed {
  text: string;
  /** How many bytes it holds. */
  bytes: number;
}

export function read({ text, bytes: length }: Packed): Uint8Array<ArrayBuffer> {
  const values = new Uint8Array(128);
  for (let i = 0; i < SIGNS.length; i += 1) values[SIGNS.charCodeAt(i)] = i;
  const bytes = new Uint8Array(length);
  let [held, count, at] = [0, 0, 0];
  for (let i = 0; i < text.length; i += 2) {
    held |= (values[text.charCodeAt(i)]! * SIGNS.length + values[text.charCodeAt(i + 1)]!) << count;
    count += BITS;
    while (count >= 8 && at < bytes.length) {
      bytes[at] = held & 0xff;
      at += 1;
      held >>>= 8;
      count -= 8;
    }
  }
  return bytes;
}

/** What the build deflated and wrote, as it was. */
export async function inflate(packed: Packed): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([read(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
