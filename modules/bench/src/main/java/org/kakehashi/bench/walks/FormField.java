package org.kakehashi.bench.walks;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A field as a page shows it.
 *
 * @param kind the type of an {@code input}, or {@code textarea}, {@code select}, {@code button}
 * @param value as shown; empty where a box is not ticked
 * @param choices what a select or a box offers
 */
record FormField(String name, String kind, String value, List<String> choices) {

  static FormField of(Element shown) {
    String name = shown.attr("name");
    return switch (shown.normalName()) {
      case "textarea" -> new FormField(name, "textarea", shown.wholeText(), List.of());
      case "button" -> new FormField(name, "button", shown.attr("value"), List.of());
      case "select" -> ofSelect(name, shown);
      default -> ofInput(name, shown);
    };
  }

  private static FormField ofSelect(String name, Element shown) {
    Element chosen = shown.selectFirst("option[selected]");
    List<String> choices = shown.select("option").stream().map(Element::val).toList();
    String first = choices.isEmpty() ? "" : choices.get(0);
    return new FormField(name, "select", chosen == null ? first : chosen.val(), choices);
  }

  private static FormField ofInput(String name, Element shown) {
    String kind = shown.attr("type").isEmpty() ? "text" : shown.attr("type");
    if (kind.equals("checkbox") || kind.equals("radio")) {
      return new FormField(
          name, kind, shown.hasAttr("checked") ? shown.val() : "", List.of(shown.val()));
    }
    return new FormField(name, kind, shown.val(), List.of());
  }

  boolean isFile() {
    return kind.equals("file");
  }

  boolean isBox() {
    return kind.equals("checkbox") || kind.equals("radio");
  }

  /** Whether people write words into it. */
  boolean isWritten() {
    return kind.equals("text") || kind.equals("textarea");
  }

  /** What tells the server which state of the record the form was opened with. */
  boolean isVersion() {
    return kind.equals("hidden")
        && (name.equals("version") || name.equals("revision") || name.equals("read"));
  }

  /** Something to send that a person might have meant. */
  String plausible() {
    if (!value.isEmpty()) {
      return value;
    }
    return switch (kind) {
      case "text", "textarea", "search" -> "見本";
      case "date" -> "2026-12-25";
      case "number" -> "1";
      case "password" -> "Nani-ka-Betsu-no-Aikotoba";
      case "select", "checkbox", "radio" ->
          choices.stream().filter(choice -> !choice.isEmpty()).findFirst().orElse("");
      default -> "";
    };
  }
}
