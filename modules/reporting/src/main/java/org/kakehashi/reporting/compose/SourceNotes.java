package org.kakehashi.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kakehashi.programme.Source;

/** Sources of a table's rows as numbered notes below it, each document once. */
final class SourceNotes {
  private final List<String> documents = new ArrayList<>();

  /** （注1） for a source, nothing where none is stated. */
  String mark(@Nullable Source source) {
    return mark(source == null ? null : source.label());
  }

  /** （注1） for a document's name, nothing where none is stated. */
  String mark(@Nullable String document) {
    if (document == null) {
      return "";
    }
    String name = Layout.oneLine(document);
    if (!documents.contains(name)) {
      documents.add(name);
    }
    return "（注" + (documents.indexOf(name) + 1) + "）";
  }

  /** One note a document, in the order of first mention. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    for (int index = 0; index < documents.size(); index++) {
      notes.add("（注" + (index + 1) + "）" + documents.get(index));
    }
    return notes;
  }
}
