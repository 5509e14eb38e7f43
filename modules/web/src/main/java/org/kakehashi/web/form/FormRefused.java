package org.kakehashi.web.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.FormFields;

/** Fields of a form are wrong by what web itself asks of them; it comes back with all marked. */
public final class FormRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // handled where it was thrown, never sent anywhere
  private final Map<String, String> errors;

  private final @Nullable RuleViolation besides;

  /**
   * @param errors sentences by field, in the form's order
   * @param besides what the rules said of the rest, or null
   */
  FormRefused(Map<String, String> errors, @Nullable RuleViolation besides) {
    super();
    this.besides = besides;
    this.errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
  }

  /** One field is wrong, by a rule that only the form has. */
  public FormRefused(String field, String sentence) {
    this(Map.of(field, sentence), null);
  }

  /** The fields that a form's own rules marked. */
  public FormRefused(FormEntry marked) {
    this(marked.errors(), null);
  }

  /** The form with everything that is wrong at its field. */
  public FormEntry marked(FormEntry form, FormFields fields) {
    return besides == null ? form.errors(errors) : fields.beside(form, errors, besides);
  }

  public Map<String, String> errors() {
    return errors;
  }
}
