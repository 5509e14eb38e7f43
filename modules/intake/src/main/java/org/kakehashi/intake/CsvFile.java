package org.kakehashi.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file's records as they stand (RFC 4180, UTF-8), for whoever checks a file instead of taking
 * it in.
 *
 * @param byteOrderMark whether it begins with one
 * @param records each with its fields; empty lines have one empty field
 */
public record CsvFile(boolean byteOrderMark, List<List<String>> records) {
  /** How CSVs are read, by everybody who does. */
  static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  public CsvFile {
    records = List.copyOf(records);
  }

  /**
   * Reads a file.
   *
   * @throws IOException when it is not UTF-8, or its quotes don't match
   */
  public static CsvFile read(byte[] file) throws IOException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    boolean mark = text.startsWith("\uFEFF");
    List<List<String>> records = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.builder()
            .setReader(new StringReader(mark ? text.substring(1) : text))
            .setFormat(FORMAT)
            .get()) {
      for (CSVRecord record : parser) {
        records.add(record.toList());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return new CsvFile(mark, records);
  }
}
