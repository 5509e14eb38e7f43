package org.kakehashi.web.form;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.office.ChangedMeanwhile;
import org.kakehashi.office.DatabaseIsBusy;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;
import org.kakehashi.web.page.Notice;
import org.kakehashi.web.page.Page;
import org.kakehashi.web.refusal.RefusalStatus;

/**
 * The way every form goes: what was sent is written and its sender led on; a refusal brings the
 * form back as it was sent, with every broken rule's sentence at its field, and above the form what
 * belongs to no field.
 */
public final class FormFlow {
  private final FormEntry sent;
  private final FormFields fields;
  private final @Nullable String otherwise;
  private final UnaryOperator<FormEntry> newer;

  private FormFlow(
      FormEntry sent,
      FormFields fields,
      @Nullable String otherwise,
      UnaryOperator<FormEntry> newer) {
    this.sent = sent;
    this.fields = fields;
    this.otherwise = otherwise;
    this.newer = newer;
  }

  /**
   * A form that was sent.
   *
   * @param fields where the components stand on it
   */
  public static FormFlow of(FormEntry sent, FormFields fields) {
    return new FormFlow(sent, fields, null, UnaryOperator.identity());
  }

  /** The same, where what belongs to no other field is said at that one, such as a file's. */
  public FormFlow otherwise(String field) {
    return new FormFlow(sent, fields, field, newer);
  }

  /**
   * The same, where somebody else may be first.
   *
   * @param present gives the form as sent the version of what is kept by now
   */
  public FormFlow overtaken(UnaryOperator<FormEntry> present) {
    return new FormFlow(sent, fields, otherwise, present);
  }

  /**
   * The same for a form whose field {@code version} holds the version it was opened with.
   *
   * @param version of what is kept by now
   */
  public FormFlow overtaken(IntSupplier version) {
    return overtaken(form -> form.value("version", Integer.toString(version.getAsInt())));
  }

  /**
   * Writes it and leads on.
   *
   * @param write yields where to
   * @param page shows the form again
   */
  public Response leadOn(Supplier<URI> write, Function<FormState, Page> page) {
    return answer(() -> Response.seeOther(write.get()).build(), page);
  }

  /**
   * Writes it and answers.
   *
   * @param page shows the form again
   */
  public Response answer(Supplier<Response> write, Function<FormState, Page> page) {
    try {
      return write.get();
    } catch (FormRefused unread) {
      var marked = unread.marked(sent, fields);
      return page.apply(new FormState(marked, Notice.of(marked), null))
          .withStatus(RefusalStatus.INVALID);
    } catch (RuleViolation refused) {
      return RefusalStatus.form(page.apply(again(refused)), refused);
    } catch (RuntimeException failure) {
      var busy = DatabaseIsBusy.behind(failure).orElseThrow(() -> failure);
      return RefusalStatus.form(page.apply(again(busy)), busy);
    }
  }

  private FormState again(RuleViolation refused) {
    if (refused instanceof ChangedMeanwhile) {
      var present = newer.apply(sent);
      return new FormState(present, Optional.of(Notice.refusal(refused)), refused);
    }
    var marked = fields.beside(sent, refused, otherwise);
    var above = otherwise == null ? fields.elsewhere(refused) : List.<String>of();
    return new FormState(marked, Notice.of(marked, above), refused);
  }
}
