package org.kakehashi.web.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person entered into a form, so that it is there again when something is refused.
 *
 * @param values by field name
 * @param errors sentences by field name, in the order in which a page lists them
 */
public record FormEntry(Map<String, String> values, Map<String, String> errors) {

  public FormEntry {
    values = Map.copyOf(values);
    errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
  }

  public static FormEntry empty() {
    return new FormEntry(Map.of(), Map.of());
  }

  /**
   * The entry of a submitted form.
   *
   * @param fields as JAX-RS parsed them; the first value of each counts. Passwords and the form's
   *     token are dropped: they never go back into a page.
   */
  public static FormEntry of(Map<String, List<String>> fields) {
    var values = new LinkedHashMap<String, String>();
    fields.forEach(
        (name, all) -> {
          // nulls come of a body whose charset its sender got wrong
          if (name != null
              && !name.equals("csrf")
              && !name.contains("password")
              && !all.isEmpty()) {
            values.put(name, Objects.requireNonNullElse(all.get(0), ""));
          }
        });
    return new FormEntry(values, Map.of());
  }

  public FormEntry value(String field, @Nullable String value) {
    var more = new LinkedHashMap<>(values);
    more.put(field, value == null ? "" : value);
    return new FormEntry(more, errors);
  }

  public FormEntry error(String field, String sentence) {
    var more = new LinkedHashMap<>(errors);
    more.put(field, sentence);
    return new FormEntry(values, more);
  }

  /** The entry with these errors in place of others. */
  public FormEntry errors(Map<String, String> sentences) {
    return new FormEntry(values, sentences);
  }

  /** What stands in the field. */
  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  /** What is wrong with the field, or null. */
  public @Nullable String error(String field) {
    return errors.get(field);
  }

  /** The ids of what describes the field, for {@code aria-describedby}; null when nothing does. */
  public @Nullable String describedBy(String field, boolean hint) {
    var ids = (hint ? field + "-hint " : "") + (errors.containsKey(field) ? field + "-error" : "");
    return ids.isBlank() ? null : ids.strip();
  }
}
