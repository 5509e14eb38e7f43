package org.kakehashi.intake.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.kakehashi.intake.UploadedTable;

/** Reads a CSV: commas, double quotes, UTF-8 or windows-31j, each strictly. */
final class Csv {
  /** What Japanese Excel writes; it knows ～ and ①, which plain Shift_JIS does not. */
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  private static final byte[] UTF_8_BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** Free texts have commas too, so this is well beyond the columns. */
  private static final int MOST_COMMAS = 50_000;

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  private Csv() {}

  static List<UploadedTable> read(String table, byte[] file) {
    int start = startsWith(file, UTF_8_BOM) ? UTF_8_BOM.length : 0;
    Charset charset = charset(file, start);
    requireColumns(file);
    TableGathering gathering = new TableGathering();
    long line = 0;
    try (Reader text = reader(file, start, charset);
        CSVParser parser = CSVParser.builder().setReader(text).setFormat(FORMAT).get()) {
      for (CSVRecord record : parser) {
        line = parser.getCurrentLineNumber();
        gathering.row(table, row(record), cells(record));
      }
    } catch (IOException | UncheckedIOException e) {
      throw new Faulty((line + 1) + "行目付近で、引用符「\"」の対応が崩れています。引用符を確認してください。");
    }
    gathering.ended(table);
    List<UploadedTable> tables = gathering.all();
    requireCommas(tables.get(0));
    return tables;
  }

  /** Before a record is built from them: a file of nothing but commas would fill the memory. */
  private static void requireColumns(byte[] file) {
    int commas = 0;
    for (byte octet : file) {
      if (octet == '\n' || octet == '\r') {
        commas = 0;
      } else if (octet == ',' && ++commas > MOST_COMMAS) {
        throw new Faulty("一行の列数が上限（" + Limits.COLUMNS + "列）を超えています。表を分けてください。");
      }
    }
  }

  private static int row(CSVRecord record) {
    if (record.getRecordNumber() > Integer.MAX_VALUE) {
      throw new Faulty("行数が多すぎます。ファイルを分けてください。");
    }
    return (int) record.getRecordNumber();
  }

  private static List<String> cells(CSVRecord record) {
    List<String> cells = new ArrayList<>(record.size());
    record.forEach(cell -> cells.add(Text.withoutNul(cell)));
    return cells;
  }

  private static void requireCommas(UploadedTable table) {
    boolean oneColumn = table.rows().stream().allMatch(row -> row.cells().size() == 1);
    String first = table.rows().get(0).cell(0);
    if (oneColumn && (first.contains("\t") || first.contains(";"))) {
      throw new Faulty("区切り文字がカンマではありません。「CSV UTF-8（コンマ区切り）」で保存し直してください。");
    }
  }

  private static Charset charset(byte[] file, int start) {
    if (startsWith(file, new byte[] {(byte) 0xFF, (byte) 0xFE})
        || startsWith(file, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
      throw new Faulty("文字コードがUTF-16です。「CSV UTF-8（コンマ区切り）」で保存し直してください。");
    }
    if (decodes(file, start, StandardCharsets.UTF_8)) {
      return StandardCharsets.UTF_8;
    }
    if (start == 0 && decodes(file, start, WINDOWS_31J)) {
      return WINDOWS_31J;
    }
    throw new Faulty(
        "Excelブック（.xlsx）でもCSVでもないか、文字コードがUTF-8とShift_JIS（windows-31j）のどちらでもありません。"
            + "「CSV UTF-8（コンマ区切り）」で保存し直してください。");
  }

  private static boolean decodes(byte[] file, int start, Charset charset) {
    CharsetDecoder decoder = strict(charset);
    ByteBuffer in = ByteBuffer.wrap(file, start, file.length - start);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return false;
      }
      if (result.isUnderflow()) {
        return true;
      }
      out.clear();
    }
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static Reader reader(byte[] file, int start, Charset charset) {
    return new InputStreamReader(
        new ByteArrayInputStream(file, start, file.length - start), strict(charset));
  }

  private static boolean startsWith(byte[] file, byte[] beginning) {
    return file.length >= beginning.length
        && ByteBuffer.wrap(file, 0, beginning.length).equals(ByteBuffer.wrap(beginning));
  }
}
