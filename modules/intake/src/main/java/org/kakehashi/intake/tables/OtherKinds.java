package org.kakehashi.intake.tables;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Files that are neither workbook nor CSV, told by their content and refused by their own name. */
final class OtherKinds {
  private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
  private static final byte[] GZIP = HexFormat.of().parseHex("1f8b08");
  private static final byte[] SEVEN_ZIP = HexFormat.of().parseHex("377abcaf271c");
  private static final byte[] PNG = HexFormat.of().parseHex("89504e47");
  private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");

  /** A stream that encrypted workbooks have in their otherwise old-fashioned container. */
  private static final String ENCRYPTED =
      new String(
          "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

  private static final String AS_WORKBOOK = "「Excelブック（.xlsx）」形式で保存し直してください。";
  private static final int BEGINNING = 4096;

  private OtherKinds() {}

  /** What a file is that is no archive and may not be a CSV; null when there is nothing to say. */
  static @Nullable String refusal(byte[] file) {
    if (startsWith(file, OLE)) {
      String content = new String(file, StandardCharsets.ISO_8859_1);
      return content.contains(ENCRYPTED)
          ? "パスワードで保護されています。保護を解除して保存し直してください。"
          : "古い形式（.xlsなど）は読めません。.xlsx形式で保存し直してください。";
    }
    if (startsWith(file, GZIP) || startsWith(file, SEVEN_ZIP) || startsWith(file, "Rar!")) {
      return "圧縮されたファイルです。展開して、中の.xlsx又はCSVのファイルを選んでください。";
    }
    if (startsWith(file, PNG) || startsWith(file, JPEG) || startsWith(file, "GIF8")) {
      return "画像は取り込めません。.xlsx又はCSVのファイルを選んでください。";
    }
    if (startsWith(file, "%PDF-")) {
      return "PDFは取り込めません。.xlsx又はCSVのファイルを選んでください。";
    }
    return textual(beginning(file));
  }

  private static @Nullable String textual(String beginning) {
    if (beginning.startsWith("{\\rtf")) {
      return "リッチテキスト（.rtf）は取り込めません。表をExcelに貼り付け、" + AS_WORKBOOK;
    }
    if (beginning.startsWith("id;p")) {
      return "SYLK形式（.slk）は読めません。Excelで開き、" + AS_WORKBOOK;
    }
    if (beginning.startsWith("mime-version:") && beginning.contains("multipart/related")) {
      return "Webページ（.mht）として保存されたファイルです。Excelで開き、" + AS_WORKBOOK;
    }
    if (!beginning.startsWith("<")) {
      return null;
    }
    if (beginning.contains("urn:schemas-microsoft-com:office:spreadsheet")
        || beginning.contains("progid=\"excel.sheet\"")) {
      return "XMLスプレッドシート2003形式のファイルです。Excelで開き、" + AS_WORKBOOK;
    }
    if (beginning.contains("urn:oasis:names:tc:opendocument")) {
      return "OpenDocument形式のファイルです。LibreOfficeなどで開き、" + AS_WORKBOOK;
    }
    if (beginning.contains("<html")
        || beginning.contains("<!doctype html")
        || beginning.contains("<table")
        || beginning.contains("<head")
        || beginning.contains("<meta")) {
      return "Webページ（HTML）です（拡張子が.xlsでも中身はHTMLのことがあります）。Excelで開き、" + AS_WORKBOOK;
    }
    return beginning.startsWith("<?xml") ? "XMLのファイルです。.xlsx又はCSVのファイルを選んでください。" : null;
  }

  /** What an archive is that has no workbook inside. */
  static String refusal(WorkbookArchive archive) {
    if (archive.has("mimetype")) {
      String type = new String(archive.small("mimetype"), StandardCharsets.US_ASCII);
      if (type.contains("opendocument.spreadsheet")) {
        return "OpenDocument表計算（.ods）は読めません。LibreOfficeなどで開き、" + AS_WORKBOOK;
      }
      if (type.contains("opendocument")) {
        return "OpenDocumentの文書（.odtなど）です。表をExcelに貼り付け、" + AS_WORKBOOK;
      }
    }
    if (archive.hasBeginning("word/")) {
      return "Word文書（.docx）です。表をExcelに貼り付け、" + AS_WORKBOOK;
    }
    if (archive.hasBeginning("ppt/")) {
      return "PowerPointの資料（.pptx）です。表をExcelに貼り付け、" + AS_WORKBOOK;
    }
    if (archive.hasEnding(".iwa") || archive.hasEnding("index.zip")) {
      return "Numbersの書類（.numbers）は読めません。Numbersの「書き出す」でExcel形式（.xlsx）にしてください。";
    }
    if (archive.hasEnding(".xlsx") || archive.hasEnding(".csv") || archive.hasEnding(".xls")) {
      return "圧縮されたファイル（.zip）です。展開して、中の.xlsx又はCSVのファイルを選んでください。";
    }
    return "Excelブック（.xlsx）ではありません。.xlsx又はCSVのファイルを選んでください。";
  }

  /** In lower case, without marks and blanks before it; of UTF-16 its every other octet. */
  private static String beginning(byte[] file) {
    return new String(file, 0, Math.min(file.length, BEGINNING), StandardCharsets.ISO_8859_1)
        .replaceAll("[\\u0000\\u00EF\\u00BB\\u00BF\\u00FE\\u00FF]", "")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  private static boolean startsWith(byte[] file, String beginning) {
    return startsWith(file, beginning.getBytes(StandardCharsets.US_ASCII));
  }

  private static boolean startsWith(byte[] file, byte[] beginning) {
    return file.length >= beginning.length
        && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
  }
}
