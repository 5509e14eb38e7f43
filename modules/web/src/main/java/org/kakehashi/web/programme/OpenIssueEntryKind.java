package org.kakehashi.web.programme;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.programme.IssueStatus;
import org.kakehashi.programme.OpenIssues;
import org.kakehashi.web.page.Fields;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Option;

/** The form of an open issue (検討課題). */
@RequestScoped
class OpenIssueEntryKind extends EntryKind {
  @Inject OpenIssues issues;

  /** For the container. */
  OpenIssueEntryKind() {
    super("issues", "programme/issues-form");
  }

  @Override
  protected FormEntry blank(String year) {
    return OpenIssueForm.blank(year);
  }

  @Override
  protected FormEntry kept(UUID id) {
    return OpenIssueForm.of(issues.issue(caller.actor(), id));
  }

  @Override
  protected FiscalYear write(EntryPlace place, FormEntry form) {
    var entry = OpenIssueForm.entry(form);
    var id = place.id();
    if (id == null) {
      return issues.add(caller.actor(), entry).entry().raised();
    }
    var version = Fields.version(form);
    var reason = correction(form);
    if (reason == null) {
      issues.change(caller.actor(), id, version, entry);
    } else {
      issues.correct(caller.actor(), id, version, entry, reason);
    }
    return place.year();
  }

  @Override
  protected void remove(UUID id, int version) {
    issues.remove(caller.actor(), id, version);
  }

  @Override
  protected Map<String, List<Option>> choices(FormEntry form) {
    return Map.of(
        "raised", years.options(form.value("raised")),
        "carried", Choices.orNone(text("programme.none"), years.options(form.value("carried"))),
        "status", Choices.of(IssueStatus.values(), IssueStatus::label));
  }

  @Override
  protected FormFields fields(FormEntry form) {
    return OpenIssueForm.fields();
  }
}
