package org.kakehashi.reporting.machine;

/**
 * The files that go out together for machines, as bytes.
 *
 * @param workbook the data workbook
 * @param table the long table as CSV
 * @param codes the code table as CSV
 * @param metadata the metadata as CSV
 */
@SuppressWarnings("ArrayRecordComponent") // files are handed on once, never compared
public record PublishedFiles(byte[] workbook, byte[] table, byte[] codes, byte[] metadata) {}
