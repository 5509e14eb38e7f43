package org.kakehashi.intake.tables;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.kakehashi.intake.Intake;
import org.kakehashi.intake.UnreadableUpload;
import org.kakehashi.intake.UploadedTable;

/** Looks at an upload's first bytes and reads it accordingly. */
@ApplicationScoped
class DefaultIntake implements Intake {
  private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
  private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  /** A stream that encrypted workbooks have in their otherwise old-fashioned container. */
  private static final String ENCRYPTED =
      new String(
          "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

  private static final int LONGEST_NAME = 100;

  @Override
  public List<UploadedTable> read(String name, byte[] file) {
    String shown = shown(name);
    try {
      return tables(shown, file);
    } catch (Faulty fault) {
      throw new UnreadableUpload(shown, fault.sentence());
    }
  }

  private static List<UploadedTable> tables(String name, byte[] file) {
    if (file.length == 0) {
      throw new Faulty("ファイルが空です。正しいファイルか確認してください。");
    }
    if (file.length > Limits.FILE_BYTES) {
      throw new Faulty("ファイルが大きすぎます（上限50MB）。ファイルを分けてください。");
    }
    if (startsWith(file, ZIP)) {
      return Workbook.read(file);
    }
    if (startsWith(file, OLE)) {
      String content = new String(file, StandardCharsets.ISO_8859_1);
      throw new Faulty(
          content.contains(ENCRYPTED)
              ? "パスワードで保護されています。保護を解除して保存し直してください。"
              : "古い形式（.xlsなど）は読めません。.xlsx形式で保存し直してください。");
    }
    if (startsWith(file, PDF)) {
      throw new Faulty("PDFは取り込めません。.xlsx又はCSVのファイルを選んでください。");
    }
    return Csv.read(name.replaceFirst("(?<=.)\\.[^.]*$", ""), file);
  }

  /** The name without its folder, safe to show. */
  private static String shown(String name) {
    String last = name.replaceFirst("(?s)^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
    return last.codePointCount(0, last.length()) <= LONGEST_NAME
        ? last
        : last.substring(0, last.offsetByCodePoints(0, LONGEST_NAME));
  }

  private static boolean startsWith(byte[] file, byte[] beginning) {
    return file.length >= beginning.length
        && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
  }
}
