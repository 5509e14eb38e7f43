package org.kakehashi.bench.walks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kakehashi.bench.LocalServer;
import org.kakehashi.bench.walks.RoleVisit.Request;
import org.kakehashi.office.Role;

/**
 * Asks every route of a running product as every role and as a stranger, with plausible bodies and
 * with stale ones, and holds the answers against the table of rights. It writes, so it is for a
 * server with demonstration data.
 */
public final class WalkRoles {
  /** Who may change the most goes last. */
  private static final List<Role> ORDER =
      List.of(Role.READER, Role.ADMINISTRATOR, Role.BUREAU, Role.SECRETARIAT);

  private final Routes routes = Routes.declared();
  private final Counts counts = new Counts("役割と場所");
  private final Counts stale = new Counts("古い版");
  private final Deviations deviations = new Deviations();
  private final LocalServer server;
  private final Staff staff;

  private WalkRoles(LocalServer server, Staff staff) {
    this.server = server;
    this.staff = staff;
  }

  /**
   * Walks.
   *
   * @param arguments the server's address
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    LocalServer server = LocalServer.namedIn(arguments);
    WalkRoles walk;
    try (Staff staff = Staff.of(server)) {
      walk = new WalkRoles(server, staff);
      walk.walk();
    }
    walk.counts.print();
    walk.stale.print();
    walk.deviations.conclude();
  }

  private void walk() throws IOException, InterruptedException {
    for (Route route : routes.all()) {
      if (!route.open() && RequiredRight.of(route).isEmpty()) {
        deviations.add(route + " に要る権限が RequiredRight の表にありません");
      }
    }
    Map<Role, Person> people = new LinkedHashMap<>();
    for (Role role : ORDER) {
      people.put(role, staff.signedIn(role));
    }
    Person secretariat = people.getOrDefault(Role.SECRETARIAT, staff.administrator());
    Ground ground = Ground.laid(secretariat, staff.mark());
    Map<Route, Request> requests = requests(secretariat, ground);
    RestBodies bodies = new RestBodies(ground, staff.mark());

    Snapshot before = Snapshot.taken(secretariat, staff.administrator(), ground);
    Person stranger = Person.stranger(server);
    visit(stranger, Optional.empty(), requests, bodies).whatIsDenied();
    for (Map.Entry<Role, Person> one : people.entrySet()) {
      visit(one.getValue(), Optional.of(one.getKey()), requests, bodies).whatIsDenied();
    }
    if (!before.equals(Snapshot.taken(secretariat, staff.administrator(), ground))) {
      deviations.add("許されていない要求のあとで、記録が変わっています");
    }

    StaleWrites writes = new StaleWrites(staff.mark(), stale, deviations);
    writes.ofPersonalTexts(secretariat, ground);
    writes.of(secretariat, Crawl.by(secretariat, routes, pages(ground)), routes);
    writes.of(staff.administrator(), Crawl.by(staff.administrator(), routes, List.of()), routes);

    visit(stranger, Optional.empty(), requests, bodies).whatIsAllowed();
    for (Map.Entry<Role, Person> one : people.entrySet()) {
      visit(one.getValue(), Optional.of(one.getKey()), requests, bodies).whatIsAllowed();
    }
  }

  /** Where the paths that are declared together make no sense together. */
  private static boolean isNoPlace(Route route) {
    return route.path().contains("/new/");
  }

  private RoleVisit visit(
      Person person, Optional<Role> role, Map<Route, Request> requests, RestBodies bodies) {
    return new RoleVisit(person, role, requests, bodies, counts, deviations);
  }

  /** Pages that matter here and that lists may show late. */
  static List<String> pages(Ground ground) {
    String survey = "/surveys/" + ground.survey();
    return List.of(
        survey,
        survey + "/personal",
        survey + "/personal/" + ground.place(),
        survey + "/questions/Q3/answers",
        "/surveys/import/trials/" + ground.mapping() + "/columns",
        "/reviews/2025",
        "/reviews/2040");
  }

  /** At each route the address that a page links to or sends to, else one with what is known. */
  private Map<Route, Request> requests(Person secretariat, Ground ground)
      throws InterruptedException {
    List<Crawl> crawls =
        List.of(
            Crawl.by(secretariat, routes, pages(ground)),
            Crawl.by(staff.administrator(), routes, List.of()));
    String account = staff.account(Role.READER);
    Map<Route, Request> requests = new LinkedHashMap<>();
    for (Route route : routes.all()) {
      Optional<PageForm> form = crawls.stream().flatMap(c -> c.forms(route).stream()).findFirst();
      List<String> linked = new ArrayList<>();
      form.ifPresent(found -> linked.add(found.action()));
      crawls.forEach(crawl -> linked.addAll(crawl.pages(route)));
      String path = linked.isEmpty() ? ground.address(route) : linked.get(0);
      if (route.path().startsWith("/accounts/{id}")) {
        path = route.path().replace("/accounts/{id}", account);
      } else if (linked.isEmpty() && !route.isRest() && !route.open() && !isNoPlace(route)) {
        deviations.untried(route + " のリンクも様式も画面に見つからず、" + path + " に送りました");
      }
      requests.put(route, new Request(path, form));
    }
    return requests;
  }
}
