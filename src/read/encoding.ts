/** Bytes as text: UTF-8 and nothing else. */

/** Undefined where they are no UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A guess for the message only. */
export function likelyEncoding(bytes: Uint8Array): string {
  if (
    (bytes[0] === 0xff && bytes[1] === 0xfe) ||
    (bytes[0] === 0xfe && bytes[1] === 0xff) ||
    bytes.subarray(0, 400).includes(0)
  )
    return 'UTF-16';
  return 'Windows-1258, TCVN3 (ABC), VNI';
}
