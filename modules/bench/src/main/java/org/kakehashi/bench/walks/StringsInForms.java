package org.kakehashi.bench.walks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every field of every form, with every naughty string in turn. */
final class StringsInForms {
  /** What would end the visit, or make the next one wait at the sign-in. */
  private static final List<String> LAST =
      List.of("/removal", "/withdrawal", "/abandonment", "/acceptance", "/close", "/revoke");

  private static final String PASSWORD = "/settings/password";

  private final Person person;
  private final Routes routes;
  private final Findings findings;
  private final Set<String> alike = new HashSet<>();

  StringsInForms(Person person, Routes routes, Findings findings) {
    this.person = person;
    this.routes = routes;
    this.findings = findings;
  }

  /** What is found in answers. */
  interface Findings {
    /** Looks at an answer to a text that was sent somewhere. */
    void look(String where, String sent, Answer answer);

    /** Looks at the page that a success leads to. */
    void follow(String where, String sent, Answer answer) throws InterruptedException;
  }

  /** One form of each kind; forms of the same fields that go the same way differ in nothing. */
  void of(List<PageForm> forms) throws InterruptedException {
    Set<List<String>> seen = new HashSet<>();
    List<PageForm> ordered =
        forms.stream()
            .sorted(
                Comparator.comparing(StringsInForms::isLast)
                    .thenComparing(form -> !form.isVersioned()))
            .toList();
    for (PageForm form : ordered) {
      Optional<Route> route = routes.of(form.method(), form.action().replaceFirst("[?#].*$", ""));
      if (route.isPresent() && !form.isUpload() && seen.add(kind(route.get(), form))) {
        fields(route.get(), form);
      }
    }
  }

  private static boolean isLast(PageForm form) {
    return form.action().equals(PASSWORD) || LAST.stream().anyMatch(form.action()::endsWith);
  }

  private static List<String> kind(Route route, PageForm form) {
    Stream<String> names = form.fields().stream().map(field -> bare(field.name()));
    return Stream.concat(Stream.of(route.toString()), names.distinct()).toList();
  }

  private void fields(Route route, PageForm form) throws InterruptedException {
    System.out.println(route + "（" + form.page() + "）");
    Set<String> done = new HashSet<>();
    for (FormField field : form.fields()) {
      if (!field.isFile() && !field.name().equals("csrf") && done.add(bare(field.name()))) {
        boolean written =
            field.isWritten()
                && !form.action().equals(PASSWORD)
                && written(route, bare(field.name()));
        List<String> texts = written ? NaughtyStrings.all() : NaughtyStrings.some();
        for (String text : texts) {
          send(route + " " + field.name(), fresh(form), field, text);
        }
      }
    }
  }

  /** Whether it is the first of its kind: entries are corrected as they are made. */
  private boolean written(Route route, String name) {
    return alike.add(route.path().replaceFirst("/(new|\\{\\w+})$", "") + " " + name);
  }

  /** Fields that are numbered through are alike. */
  private static String bare(String name) {
    return name.replaceAll("[0-9]+", "#");
  }

  /** The same form as it is by now, so that its version is no reason to refuse. */
  private PageForm fresh(PageForm form) throws InterruptedException {
    if (!form.isVersioned()) {
      return form;
    }
    return PageForm.in(form.page(), person.open(form.page()).text()).stream()
        .filter(now -> now.action().equals(form.action()))
        .filter(now -> now.fields().size() == form.fields().size())
        .findFirst()
        .orElse(form);
  }

  private void send(String where, PageForm form, FormField field, String text)
      throws InterruptedException {
    List<Field> sent = new ArrayList<>(form.with(field.name(), text));
    if (form.method().equals("GET")) {
      Answer answer = person.open(Queries.address(form.action(), sent));
      findings.look(where, text, answer);
    } else {
      Answer answer = person.send(form.action(), sent);
      findings.look(where, text, answer);
      findings.follow(where, text, answer);
    }
  }
}
