package org.kakehashi.web.sessions;

import static org.kakehashi.web.page.Texts.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.sessions.ChangedMeanwhile;
import org.kakehashi.web.access.Visit;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.page.Section;

/** What the forms of all kinds of entries have in common. */
@RequestScoped
class EntryPages {
  @Inject Visit visit;

  Page page(EntryPlace place, FormEntry form) {
    return page(place, form, Optional.empty(), false);
  }

  /**
   * Writes, and goes back to the review; a refusal brings the form back as it was sent.
   *
   * @param write yields the fiscal year of what is now kept
   * @param version of what is kept by now
   */
  Response write(
      EntryPlace place, FormEntry form, Supplier<FiscalYear> write, IntSupplier version) {
    try {
      return back(write.get(), place.kind(), "entry.saved");
    } catch (ChangedMeanwhile refused) {
      var newer = form.value("version", Integer.toString(version.getAsInt()));
      return page(place, newer, Optional.of(Notice.refusal(refused)), true).withStatus(409);
    } catch (RuleViolation refused) {
      return page(place, form, Optional.of(Notice.refusal(refused)), false).withStatus(422);
    }
  }

  /** Back to a year's review, with what was done. */
  Response back(FiscalYear year, String kind, String done) {
    return Response.seeOther(URI.create("/reviews/" + year.year() + "?done=" + done + "#" + kind))
        .build();
  }

  private Page page(EntryPlace place, FormEntry form, Optional<Notice> notice, boolean changed) {
    boolean kept = place.id() != null;
    var title = kept ? text("entries.edit." + place.kind()) : text("entries.new." + place.kind());
    var frame =
        visit
            .frame(Section.REVIEWS, title)
            .under(text("reviews.title", place.year().label()), place.review())
            .with(notice);
    var template = "sessions/" + place.kind() + "-form";
    return new Page(
        template,
        frame,
        new EntryFormView(
            place.path(),
            place.review() + "#" + place.kind(),
            kept,
            place.choices(),
            form,
            changed));
  }
}
