package org.kakehashi.bench.walks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A form that a page shows.
 *
 * @param page where it stands
 * @param action the path it is sent to
 * @param method {@code GET} or {@code POST}
 */
record PageForm(String page, String action, String method, List<FormField> fields) {

  /** All forms of a page, except the one in its head that signs out. */
  static List<PageForm> in(String page, String html) {
    List<PageForm> found = new ArrayList<>();
    for (Element shown : Jsoup.parse(html).select("main form")) {
      PageForm form = of(page, shown);
      found.add(form);
      shown.select("button[formaction]").stream()
          .map(button -> button.attr("formaction"))
          .distinct()
          .forEach(other -> found.add(new PageForm(page, other, form.method(), form.fields())));
    }
    return found;
  }

  private static PageForm of(String page, Element form) {
    String action = form.attr("action").isEmpty() ? page : form.attr("action");
    String method = form.attr("method").isEmpty() ? "get" : form.attr("method");
    List<FormField> fields =
        form.select("input[name], textarea[name], select[name], button[name]").stream()
            .map(FormField::of)
            .toList();
    return new PageForm(page, action, method.toUpperCase(Locale.ROOT), fields);
  }

  boolean isUpload() {
    return fields.stream().anyMatch(FormField::isFile);
  }

  boolean isVersioned() {
    return fields.stream().anyMatch(field -> field.isVersion() && !field.value().isEmpty());
  }

  boolean isWritten() {
    return fields.stream().anyMatch(FormField::isWritten);
  }

  /** What a browser would send of it as it stands. */
  List<Field> asShown() {
    return sent(false);
  }

  /** The same with something plausible where it is empty. */
  List<Field> plausible() {
    return sent(true);
  }

  /** The same with another value in one field; what is kept already is left as it is. */
  List<Field> with(String name, String value) {
    return with(name, value, !isVersioned());
  }

  /**
   * The same.
   *
   * @param filled whether something plausible stands where it is empty
   */
  List<Field> with(String name, String value, boolean filled) {
    List<Field> changed = new ArrayList<>();
    boolean found = false;
    for (Field field : filled ? plausible() : asShown()) {
      boolean same = field.name().equals(name);
      if (!same || !found) {
        changed.add(same ? new Field(name, value) : field);
      }
      found |= same;
    }
    if (!found) {
      changed.add(new Field(name, value));
    }
    return changed;
  }

  /**
   * An upload with its other fields as shown.
   *
   * @param files gives what goes into which field
   */
  Parts parts(String csrf, Function<String, OddFile> files) {
    Parts parts = new Parts().field("csrf", csrf);
    asShown().forEach(field -> parts.field(field.name(), field.value()));
    fields.stream()
        .filter(FormField::isFile)
        .forEach(field -> parts.file(field.name(), files.apply(field.name())));
    return parts;
  }

  private List<Field> sent(boolean filled) {
    List<Field> sent = new ArrayList<>();
    Set<String> boxes = new HashSet<>();
    for (FormField field : fields) {
      if (field.isFile() || field.kind().equals("button") || field.name().equals("csrf")) {
        continue;
      }
      String value = filled ? field.plausible() : field.value();
      if (!field.isBox() || (!value.isEmpty() && boxes.add(field.name()))) {
        sent.add(new Field(field.name(), value));
      }
    }
    return sent;
  }
}
