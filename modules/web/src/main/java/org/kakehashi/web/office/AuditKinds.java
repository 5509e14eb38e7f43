package org.kakehashi.web.office;

import static org.kakehashi.web.page.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.web.page.Option;

/** What audit entries are about: the first word of an action's code, to filter by. */
final class AuditKinds {

  /** In the order in which they are offered. */
  static final List<String> ALL =
      List.of(
          "signin",
          "account",
          "token",
          "survey",
          "trial",
          "answers",
          "extracts",
          "personal",
          "wording",
          "finding",
          "comparison",
          "programme",
          "undertaking",
          "conference",
          "decision",
          "issue",
          "paper");

  private AuditKinds() {}

  /** Choices of a filter; each value is the beginning of an action's code. */
  static List<Option> options() {
    var options = new ArrayList<Option>();
    options.add(new Option("", text("audit.action.all")));
    ALL.forEach(kind -> options.add(new Option(kind + ".", text("audit.kind." + kind))));
    return List.copyOf(options);
  }
}
