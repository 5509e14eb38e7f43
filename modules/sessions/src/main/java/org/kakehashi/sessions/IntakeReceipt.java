package org.kakehashi.sessions;

import java.util.List;

/**
 * What an import did.
 *
 * @param file the file's name as uploaded
 * @param sha256 of the file's bytes, in hex
 * @param lines one for each entry of the file, in its order
 */
public record IntakeReceipt(String file, String sha256, List<Line> lines) {
  public IntakeReceipt {
    lines = List.copyOf(lines);
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

  /** How many entries came to that. */
  public long count(Outcome outcome) {
    return lines.stream().filter(line -> line.outcome() == outcome).count();
  }
}
