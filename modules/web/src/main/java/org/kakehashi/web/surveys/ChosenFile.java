package org.kakehashi.web.surveys;

import jakarta.ws.rs.core.EntityPart;
import org.jspecify.annotations.Nullable;
import org.kakehashi.surveys.SurveyFile;
import org.kakehashi.web.page.Upload;

/** A survey's file as a form sends it. */
final class ChosenFile {
  private ChosenFile() {}

  /**
   * The file.
   *
   * @throws org.kakehashi.web.page.FieldMustBe when none was chosen
   */
  static SurveyFile of(@Nullable EntityPart part, String label) {
    var upload = Upload.chosen(part, label);
    return new SurveyFile(upload.name(), upload.bytes());
  }
}
