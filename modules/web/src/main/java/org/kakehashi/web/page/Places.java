package org.kakehashi.web.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kakehashi.kernel.RuleViolation;

/**
 * Where on a form refusals belong, so that each stands beside its field.
 *
 * @param fields a field by the code of the rule that was broken, or by the name the rule's sentence
 *     gives the field (its first argument)
 */
public record Places(Map<String, String> fields) {
  public Places {
    fields = Map.copyOf(fields);
  }

  /** The same with one place more, under a rule's code or the name its sentence gives the field. */
  public Places and(String name, String field) {
    var more = new HashMap<>(fields);
    more.put(name, field);
    return new Places(more);
  }

  /** The form with the refusal's sentence at its field, else at the one given. */
  public FormEntry beside(FormEntry form, RuleViolation refused, String otherwise) {
    return beside(form, refused).orElseGet(() -> form.error(otherwise, Texts.text(refused)));
  }

  /** The form with the refusal's sentence at its field; empty when it belongs to no field. */
  public Optional<FormEntry> beside(FormEntry form, RuleViolation refused) {
    var named = refused.arguments().isEmpty() ? "" : refused.arguments().get(0);
    var field = fields.getOrDefault(refused.code(), fields.get(named));
    return Optional.ofNullable(field).map(at -> form.error(at, Texts.text(refused)));
  }
}
