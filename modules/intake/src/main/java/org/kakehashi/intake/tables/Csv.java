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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.kakehashi.intake.UploadedTable;

/** Reads a CSV: commas, double quotes, UTF-8 or windows-31j, each strictly. */
final class Csv {
  /** What Japanese Excel writes; it knows ～ and ①, which plain Shift_JIS does not. */
  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");

  private static final byte[] UTF_8_BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** A first line that tells spreadsheet programs the separator and is no row to them. */
  private static final Pattern SEPARATOR = Pattern.compile("(?i)sep=(.?)");

  private static final String NO_COMMAS = "区切り文字がカンマではありません。「CSV UTF-8（コンマ区切り）」で保存し直してください。";
  private static final String UTF_16 = "文字コードがUTF-16です。「CSV UTF-8（コンマ区切り）」で保存し直してください。";

  /** Every other octet of UTF-16 is 0, or nearly; of texts none. */
  private static final int OCTETS_A_NUL = 5;

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  private Csv() {}

  static List<UploadedTable> read(String table, byte[] file) {
    int start = startsWith(file, UTF_8_BOM) ? UTF_8_BOM.length : 0;
    Charset charset = charset(file, start);
    TableGathering gathering = new TableGathering();
    List<String> notices = new ArrayList<>();
    boolean otherwise = false;
    int skipped = 0;
    long line = 0;
    try (Reader text = new CsvText(reader(file, start, charset));
        CSVParser parser = CSVParser.builder().setReader(text).setFormat(FORMAT).get()) {
      for (CSVRecord record : parser) {
        line = parser.getCurrentLineNumber();
        if (record.getRecordNumber() == 1 && saysSeparator(record)) {
          notices.add("先頭の「sep=,」の行は区切り文字の指定なので、読み飛ばしました（行番号に数えません）。");
          skipped++;
          continue;
        }
        boolean first = gathering.rows().isEmpty();
        List<String> cells = cells(record);
        boolean filled = gathering.row(table, row(record) - skipped, cells, cells);
        otherwise |= filled && first && separated(record.get(0));
      }
    } catch (IOException | UncheckedIOException e) {
      throw new Faulty((line + 1) + "行目付近で、引用符「\"」の対応が崩れています。引用符を確認してください。");
    }
    if (otherwise && gathering.rows().stream().allMatch(row -> row.cells().size() == 1)) {
      throw new Faulty(NO_COMMAS);
    }
    gathering.ended(table, notices);
    return gathering.all();
  }

  private static boolean saysSeparator(CSVRecord record) {
    Matcher said = SEPARATOR.matcher(String.join(",", record.toList()));
    if (!said.matches()) {
      return false;
    }
    if (!said.group(1).equals(",")) {
      throw new Faulty(NO_COMMAS);
    }
    return true;
  }

  private static boolean separated(String row) {
    return row.contains("\t") || row.contains(";");
  }

  private static int row(CSVRecord record) {
    if (record.getRecordNumber() > Integer.MAX_VALUE) {
      throw new Faulty("行数が多すぎます。ファイルを分けてください。");
    }
    return (int) record.getRecordNumber();
  }

  private static List<String> cells(CSVRecord record) {
    List<String> cells = new ArrayList<>(record.size());
    for (String cell : record) {
      Text.requireCell(cell.length(), Limits.CELL_CHARACTERS);
      cells.add(Text.cleaned(cell));
    }
    return cells;
  }

  private static Charset charset(byte[] file, int start) {
    if (startsWith(file, new byte[] {(byte) 0xFF, (byte) 0xFE})
        || startsWith(file, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
      throw new Faulty(UTF_16);
    }
    int nuls = 0;
    for (byte octet : file) {
      nuls += octet == 0 ? 1 : 0;
    }
    if (nuls > file.length / OCTETS_A_NUL) {
      throw new Faulty(UTF_16);
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
