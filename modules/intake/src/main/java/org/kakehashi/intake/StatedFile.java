package org.kakehashi.intake;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A file that states entries: JSON, or a form that was filled in as a workbook.
 *
 * @param whole what it states; refusals name the place as the file's reader sees it
 * @param notices what a clerk should know of the file though it could be read, each one Japanese
 *     sentence
 * @param form the form it fills in; null for JSON
 */
public record StatedFile(JsonItem whole, List<String> notices, @Nullable WorkbookForm form) {
  public StatedFile {
    notices = List.copyOf(notices);
  }

  /**
   * Reads a file by its content, not its name.
   *
   * @param fileName as uploaded; used in refusals only
   * @param form the form that the tables of a workbook fill in
   * @throws UnreadableProgramme naming the place in the file and what is wrong with it
   * @throws UnreadableUpload when it is a workbook that can not be read safely
   */
  public static StatedFile read(
      Intake intake,
      String fileName,
      byte[] file,
      Function<List<UploadedTable>, WorkbookForm> form) {
    if (!archive(file)) {
      return new StatedFile(StrictJson.read(fileName, file), List.of(), null);
    }
    List<UploadedTable> tables = intake.read(fileName, file);
    return FilledForm.read(form.apply(tables), StrictJson.shown(fileName), tables);
  }

  /** Workbooks are archives, old ones compound files; JSON begins with neither. */
  private static boolean archive(byte[] file) {
    return starts(file, 'P', 'K') || starts(file, 0xD0, 0xCF);
  }

  private static boolean starts(byte[] file, int first, int second) {
    return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
  }
}
