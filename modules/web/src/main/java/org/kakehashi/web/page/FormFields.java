package org.kakehashi.web.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.Invalid;
import org.kakehashi.kernel.RuleViolation;

/**
 * Where on a form the components stand that refusals are about, so that each sentence stands beside
 * its field.
 *
 * @param fields a field of the form by the component's own name
 */
public record FormFields(Map<String, String> fields) {
  public FormFields {
    fields = Map.copyOf(fields);
  }

  /** Fields that bear their components' own names. */
  public static FormFields of(String... names) {
    var fields = new HashMap<String, String>();
    for (var name : names) {
      fields.put(name, name);
    }
    return new FormFields(fields);
  }

  /** The same with one more, whose name on the form is another. */
  public FormFields and(String component, String field) {
    var more = new HashMap<>(fields);
    more.put(component, field);
    return new FormFields(more);
  }

  /** What stands for a component, read; its refusal says where it stands. */
  public static <T> T at(String component, Supplier<T> read) {
    try {
      return read.get();
    } catch (Invalid refused) {
      throw refused.within(component);
    }
  }

  /**
   * The form with every broken rule at its field.
   *
   * @param otherwise where rules of no field stand; null for nowhere on the form
   */
  public FormEntry beside(FormEntry form, RuleViolation refused, @Nullable String otherwise) {
    var marked = form;
    for (var rule : refused.rules()) {
      var own = field(rule);
      var field = own == null ? otherwise : own;
      marked = field == null ? marked : noted(marked, field, rule);
    }
    return marked;
  }

  /** The form with every broken rule at its field, as far as it has one. */
  public FormEntry beside(FormEntry form, RuleViolation refused) {
    return beside(form, refused, null);
  }

  /** The sentences of the rules that belong to no field of this form. */
  public List<String> elsewhere(RuleViolation refused) {
    return refused.rules().stream()
        .filter(rule -> field(rule) == null)
        .map(rule -> Texts.text(rule))
        .toList();
  }

  /**
   * The form with what could not be read, and with the rules broken besides; a rule that looked at
   * a field which could not be read says nothing, for it saw a stand-in.
   */
  public FormEntry beside(FormEntry form, Map<String, String> unread, RuleViolation refused) {
    var marked = form.errors(unread);
    for (var rule : refused.rules()) {
      var field = field(rule);
      var looked = rule.fields().stream().map(name -> fields.getOrDefault(name, name));
      if (field != null && looked.noneMatch(unread::containsKey)) {
        marked = noted(marked, field, rule);
      }
    }
    return marked;
  }

  /** Two sentences at one field stand one after the other. */
  private static FormEntry noted(FormEntry form, String field, RuleViolation rule) {
    var errors = new LinkedHashMap<>(form.errors());
    errors.merge(field, Texts.text(rule), String::concat);
    return form.errors(errors);
  }

  /** The first of a rule's fields that stands on the form. */
  private @Nullable String field(RuleViolation rule) {
    return rule.fields().stream().map(fields::get).filter(f -> f != null).findFirst().orElse(null);
  }
}
