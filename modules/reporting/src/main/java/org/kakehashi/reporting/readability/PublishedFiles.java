package org.kakehashi.reporting.readability;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The files that go out together for machines, as bytes.
 *
 * @param workbook the data workbook
 * @param tables each table as CSV, by its name, in the workbook's order
 * @param codes the code table as CSV
 * @param metadata the metadata as CSV
 */
@SuppressWarnings("ArrayRecordComponent") // files are handed on once, never compared
public record PublishedFiles(
    byte[] workbook, Map<String, byte[]> tables, byte[] codes, byte[] metadata) {
  public PublishedFiles {
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
  }
}
