package org.kakehashi.web.sessions;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.refusal.RefusalStatus;

/**
 * How a form is shown.
 *
 * @param notice the banner above it
 * @param changed whether somebody else changed what it is about while it was open
 */
record Shown(FormEntry form, Optional<Notice> notice, boolean changed) {

  /** A form as it is opened. */
  static Shown of(FormEntry form) {
    return new Shown(form, Optional.empty(), false);
  }

  /** A form with a banner. */
  static Shown with(FormEntry form, Notice notice) {
    return new Shown(form, Optional.of(notice), false);
  }

  /**
   * Writes what was sent and goes on; a refusal brings the form back as it was sent, with the
   * sentence beside the field it concerns.
   *
   * @param fields where the components stand on this form
   * @param write yields where to go
   * @param version of what is kept by now
   * @param page shows the form
   */
  static Response afterwards(
      FormEntry form,
      FormFields fields,
      Supplier<URI> write,
      IntSupplier version,
      Function<Shown, Page> page) {
    try {
      return Response.seeOther(write.get()).build();
    } catch (FormRefused refused) {
      return page.apply(marked(refused.marked(form, fields))).withStatus(RefusalStatus.INVALID);
    } catch (ChangedMeanwhile refused) {
      var newer = form.value("version", Integer.toString(version.getAsInt()));
      var shown = new Shown(newer, Optional.of(Notice.refusal(refused)), true);
      return page.apply(shown).withStatus(RefusalStatus.CONFLICT);
    } catch (RuleViolation refused) {
      var beside = fields.beside(form, refused).map(Shown::marked);
      return page.apply(beside.orElseGet(() -> with(form, Notice.refusal(refused))))
          .withStatus(RefusalStatus.INVALID);
    }
  }

  private static Shown marked(FormEntry form) {
    return new Shown(form, Notice.of(form), false);
  }
}
