package org.kakehashi.surveys.answers;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.intake.WorkbookForm;

/** What a clerk should know of a file though its first table could be read. */
final class TableNotices {
  private TableNotices() {}

  /** One Japanese sentence each. */
  static List<String> of(List<UploadedTable> tables) {
    List<String> notices = new ArrayList<>(tables.get(0).notices());
    for (UploadedTable other : tables.subList(1, tables.size())) {
      if (!other.rows().isEmpty() && !WorkbookForm.explains(other)) {
        notices.add(
            "ほかのシート「"
                + other.name()
                + "」（"
                + other.rows().size()
                + "行）は読み込んでいません。回答が入っているときは、一つのシートにまとめるか、別に取り込んでください。");
      }
    }
    return notices;
  }
}
