package org.kakehashi.bench.walks;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kakehashi.office.Role;

/** One role, or a stranger, at every route: first what they may not, then what they may. */
final class RoleVisit {
  private static final String REVOKE = "/revoke";

  /** A version that no record has. */
  private static final String NEVER = "99999";

  /** What a form may ask for that no page shows at the moment. */
  private static final List<FormField> UNSEEN =
      List.of(
          new FormField("rows", "hidden", "2", List.of()),
          new FormField("version", "hidden", "0", List.of()));

  /** What ends the visitor's own stay comes last. */
  private static final Set<String> LAST =
      Set.of("/sign-out", "/settings/tokens/{id}/revoke", "/settings/password");

  private final Person person;
  private final Optional<Role> role;
  private final Map<Route, Request> requests;
  private final RestBodies bodies;
  private final Counts counts;
  private final Deviations deviations;

  /**
   * @param role nothing for a stranger
   * @param requests what to ask at which route
   */
  RoleVisit(
      Person person,
      Optional<Role> role,
      Map<Route, Request> requests,
      RestBodies bodies,
      Counts counts,
      Deviations deviations) {
    this.person = person;
    this.role = role;
    this.requests = requests;
    this.bodies = bodies;
    this.counts = counts;
    this.deviations = deviations;
  }

  /**
   * Where to ask, and the form that a page shows for it.
   *
   * @param form nothing where no page shows one
   */
  record Request(String path, Optional<PageForm> form) {}

  void whatIsDenied() throws IOException, InterruptedException {
    for (Route route : ordered(requests.keySet().stream().filter(this::isDenied))) {
      Answer answer = ask(route);
      if (!answer.isRefused()) {
        note(route, answer, "許されていないのに断られません");
      }
      stale(route);
    }
  }

  /** Whoever may not change something is not told either whether somebody else has. */
  private void stale(Route route) throws InterruptedException {
    Optional<PageForm> form =
        Optional.ofNullable(requests.get(route))
            .flatMap(Request::form)
            .filter(found -> found.isVersioned() && !route.reads());
    if (form.isPresent()) {
      String version =
          form.get().fields().stream()
              .filter(FormField::isVersion)
              .map(FormField::name)
              .findFirst()
              .orElseThrow();
      Answer answer = person.send(form.get().action(), form.get().with(version, NEVER));
      counts.add("%-8s %s（古い版）".formatted(name(), route.group()), answer);
      if (!answer.isRefused()) {
        note(route, answer, "許されていないのに、古い版では断られません");
      }
    }
  }

  void whatIsAllowed() throws IOException, InterruptedException {
    for (Route route : ordered(requests.keySet().stream().filter(one -> !isDenied(one)))) {
      Answer answer = ask(route);
      boolean ownOnly =
          role.equals(Optional.of(Role.BUREAU))
              || RequiredRight.of(route).filter(RequiredRight::isNotAll).isPresent();
      if (answer.status() == 403 && !ownOnly && !route.open()) {
        note(route, answer, "許されているのに断られます");
      }
    }
  }

  private boolean isDenied(Route route) {
    boolean held =
        role.flatMap(who -> RequiredRight.of(route).map(right -> right.isHeldBy(who)))
            .orElse(false);
    return !route.open() && !held;
  }

  private static List<Route> ordered(Stream<Route> routes) {
    return routes
        .sorted(
            Comparator.comparing((Route route) -> LAST.contains(route.path()))
                .thenComparing(route -> !route.reads())
                .thenComparing(RoleVisit::takesAway))
        .toList();
  }

  /** What others are asked about must still be there then. */
  private static boolean takesAway(Route route) {
    return route.verb().equals("DELETE")
        || Stream.of("removal", "abandonment", "withdrawal", "acceptance", "close")
            .anyMatch(route.path()::endsWith);
  }

  private Answer ask(Route route) throws IOException, InterruptedException {
    Request request = requests.get(route);
    if (request == null) {
      throw new IllegalArgumentException(route.toString());
    }
    Answer answer = ask(route, request);
    counts.add("%-8s %s".formatted(name(), route.group()), answer);
    if (answer.isBroken()) {
      note(route, answer, "壊れた返答です");
    }
    return answer;
  }

  private Answer ask(Route route, Request request) throws IOException, InterruptedException {
    if (route.isRest()) {
      if (route.verb().equals("DELETE")) {
        return person.remove(request.path());
      }
      return route.reads()
          ? person.ask(request.path())
          : bodies.order(person, route, request.path());
    }
    if (route.reads()) {
      return person.open(request.path());
    }
    PageForm form = request.form().orElse(new PageForm("", request.path(), route.verb(), UNSEEN));
    if (route.takesFile()) {
      return person.upload(request.path(), form.parts(person.csrf(), Samples::companion));
    }
    String path = route.path().endsWith(REVOKE) ? ownToken(request.path()) : request.path();
    return person.send(path, form.isVersioned() ? form.asShown() : form.plausible());
  }

  /** An administrator may revoke another's, and the walk goes on with those of others. */
  private String ownToken(String otherwise) throws InterruptedException {
    return PageForm.in("/settings", person.open("/settings").text()).stream()
        .map(PageForm::action)
        .filter(action -> action.endsWith(REVOKE))
        .findFirst()
        .orElse(otherwise);
  }

  private void note(Route route, Answer answer, String what) {
    String right = RequiredRight.of(route).map(RequiredRight::toString).orElse("－");
    Request request = requests.get(route);
    String path = request == null ? "" : request.path();
    deviations.add("%s: %s（%s） %s → %s %s".formatted(name(), route, right, what, answer, path));
  }

  private String name() {
    return role.map(Role::label).orElse("未登録");
  }
}
