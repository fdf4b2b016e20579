/**
 * How every CSV of the atlas is written (RFC 4180). A cell that a spreadsheet would run as a formula is neutralised;
 * Papa's own pattern lets cells of several lines pass.
 */
export const CSV = { escapeFormulae: /^[=+\-@\t\r]/, newline: '\r\n' } as const
