/** How much of anything is read: proposals come from strangers. All limits stand here, and in the user guide. */
export const limits = {
  /** Bytes of a file. */
  fileBytes: 5_000_000,
  /** Bytes of a saved JSON report. */
  reportBytes: 200_000_000,
  /** Proposals (documents) of a file. */
  documents: 10_000,
  /** Mappings and lists inside one another. */
  depth: 64,
  /** UTF-16 units of a text. */
  textLength: 100_000,
  /** Items of a list. */
  items: 1_000,
  /** Times that YAML aliases of a document are followed. */
  aliases: 100,
  /** Keys of a mapping, or items of a list before they are counted for what they are. */
  keys: 10_000,
  /** Values of a document, aliases followed. */
  values: 100_000,
  /** Faults told of a document. */
  faults: 100,
  /** Bytes of an .xlsx file, unpacked. */
  unpackedBytes: 50_000_000,
  /** Rows of a spreadsheet. */
  rows: 50_000,
  /** Columns of a spreadsheet. */
  columns: 200,
  /** Files of a folder given by `--catalogue`. */
  catalogueFiles: 200,
  /** Evidence pairs of a match in a report. */
  evidence: 20,
} as const;
