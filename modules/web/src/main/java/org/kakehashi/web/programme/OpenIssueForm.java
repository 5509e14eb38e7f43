package org.kakehashi.web.programme;

import static org.kakehashi.web.page.Texts.text;

import org.kakehashi.programme.IssueStatus;
import org.kakehashi.programme.OpenIssue;
import org.kakehashi.programme.OpenIssueEntry;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;

/** An open issue as a form. */
final class OpenIssueForm {
  private OpenIssueForm() {}

  static FormEntry blank(String year) {
    return FormEntry.empty().value("raised", year);
  }

  static FormEntry of(OpenIssue kept) {
    var entry = kept.entry();
    var carried = entry.carriedTo();
    var form =
        FormEntry.empty()
            .value("version", Integer.toString(kept.version()))
            .value("raised", Integer.toString(entry.raised().year()))
            .value("text", entry.text())
            .value("owner", entry.ownerPost())
            .value("status", entry.status().name())
            .value("carried", carried == null ? "" : Integer.toString(carried.year()));
    return ProgrammeFormReader.withSource(form, entry.source());
  }

  static OpenIssueEntry entry(FormEntry form) {
    var sent = new ProgrammeFormReader(form);
    var carried = sent.value("carried");
    return sent.whole(
        () ->
            new OpenIssueEntry(
                sent.year("raised"),
                sent.value("text"),
                sent.orNothing("owner"),
                sent.choice(IssueStatus.class, "status", text("programme.progress")),
                carried.isEmpty() ? null : sent.year("carried"),
                sent.source()));
  }

  static FormFields fields() {
    return FormFields.of("raised", "text", "status", "correction")
        .and("ownerPost", "owner")
        .and("carriedTo", "carried");
  }
}
