package org.kakehashi.intake;

import java.util.List;
import org.kakehashi.office.ContentFingerprint;

/**
 * What an import did.
 *
 * @param file the file's name as uploaded
 * @param sha256 of the file's bytes, in hex
 * @param lines one for each entry of the file, in its order
 * @param notices what a clerk should know of the file though it could be read, each one Japanese
 *     sentence
 */
public record ImportReceipt(String file, String sha256, List<Line> lines, List<String> notices) {
  public ImportReceipt {
    lines = List.copyOf(lines);
    notices = List.copyOf(notices);
  }

  /** What became of an entry. */
  public enum Outcome {
    ADDED("追加"),
    CHANGED("変更"),
    UNCHANGED("変更なし");

    private final String label;

    Outcome(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  /**
   * An entry of the file.
   *
   * @param section 取組, 行事, 決定, 検討課題, 開催形式の比較 or 引用
   * @param name the entry's title
   */
  public record Line(String section, String name, Outcome outcome) {}

  /** What a file's lines came to. */
  public static ImportReceipt of(
      String fileName, byte[] file, List<Line> lines, List<String> notices) {
    return new ImportReceipt(
        StrictJson.shown(fileName), ContentFingerprint.of(file), lines, notices);
  }

  /** The counts as the audit keeps them. */
  public String summary() {
    return "added=%d changed=%d unchanged=%d"
        .formatted(count(Outcome.ADDED), count(Outcome.CHANGED), count(Outcome.UNCHANGED));
  }

  /** How many entries came to that. */
  public long count(Outcome outcome) {
    return lines.stream().filter(line -> line.outcome() == outcome).count();
  }
}
