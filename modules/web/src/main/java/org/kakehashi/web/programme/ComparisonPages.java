package org.kakehashi.web.programme;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.kakehashi.web.form.FormState;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.PageFrame;

/** The form of a whole comparison, new or kept. */
@RequestScoped
class ComparisonPages {
  @Inject Years years;

  /**
   * @param page the comparison's own page; null for a new one
   */
  Page form(PageFrame frame, String action, @Nullable String page, FormState shown) {
    var form = shown.entry();
    var view =
        new ComparisonFormView(
            action, page, years.options(form.value("year")), form, shown.changed());
    return new Page("programme/comparison-form", frame.with(shown.notice()), view);
  }

  /** The form with two neighbours changed over, as its button asked; nothing is written yet. */
  static FormState moved(FormEntry form) {
    var notice = new Notice(Notice.Kind.INFO, text("comparisons.moved"));
    return FormState.with(ComparisonForm.moved(form, form.value("move")), notice);
  }
}
