package org.kakehashi.intake.tables;

import jakarta.enterprise.context.ApplicationScoped;
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
  private static final int LONGEST_NAME = 100;

  private final ReadingTurns turns;

  DefaultIntake() {
    this(new ReadingTurns());
  }

  DefaultIntake(ReadingTurns turns) {
    this.turns = turns;
  }

  @Override
  public List<UploadedTable> read(String name, byte[] file) {
    String shown = shown(name);
    try {
      return turns.take(file.length, () -> tables(shown, file));
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
    String other = OtherKinds.refusal(file);
    if (other != null) {
      throw new Faulty(other);
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
