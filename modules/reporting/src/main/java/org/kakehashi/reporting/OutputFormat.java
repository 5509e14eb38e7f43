package org.kakehashi.reporting;

import java.util.Arrays;
import java.util.List;

/** A form in which a paper's edition can be downloaded. */
public enum OutputFormat {
  PDF("pdf", ".pdf", "application/pdf", "PDF"),
  XLSX(
      "xlsx",
      ".xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "Excel（提示用）"),
  DOCX(
      "docx",
      ".docx",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "Word"),
  DATA_XLSX(
      "data-xlsx",
      "-data.xlsx",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "Excel（データ）"),
  CSV("csv", ".csv", "text/csv; charset=UTF-8", "CSV（UTF-8）"),
  CSV_CODES("csv-codes", "-codes.csv", "text/csv; charset=UTF-8", "CSV コード表（UTF-8）"),
  CSV_METADATA("csv-metadata", "-metadata.csv", "text/csv; charset=UTF-8", "CSV メタデータ（UTF-8）"),
  CSV_CP932("csv-cp932", "-cp932.csv", "text/csv; charset=windows-31j", "CSV（windows-31j）"),
  CSV_TABLES("csv-tables", "-csv.zip", "application/zip", "CSV 全ての表（UTF-8、ZIP）"),
  CSV_TABLES_CP932(
      "csv-tables-cp932", "-csv-cp932.zip", "application/zip", "CSV 全ての表（windows-31j、ZIP）");

  private final String code;
  private final String suffix;
  private final String mediaType;
  private final String label;

  OutputFormat(String code, String suffix, String mediaType, String label) {
    this.code = code;
    this.suffix = suffix;
    this.mediaType = mediaType;
    this.label = label;
  }

  /** The name in addresses. */
  public String code() {
    return code;
  }

  /** What follows the paper's slug in its file name. */
  public String suffix() {
    return suffix;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The name that screens print. */
  public String label() {
    return label;
  }

  /** The formats that machines read, which every kind of paper has. */
  public static List<OutputFormat> data() {
    return List.of(
        DATA_XLSX, CSV, CSV_CODES, CSV_METADATA, CSV_CP932, CSV_TABLES, CSV_TABLES_CP932);
  }

  /**
   * The format of that code.
   *
   * @throws org.kakehashi.kernel.NotFound when there is none
   */
  public static OutputFormat ofCode(String code) {
    return Arrays.stream(values())
        .filter(format -> format.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new org.kakehashi.kernel.NotFound("face", code));
  }
}
