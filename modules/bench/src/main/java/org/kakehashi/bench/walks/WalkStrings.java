package org.kakehashi.bench.walks;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.kakehashi.bench.LocalServer;
import org.kakehashi.office.Role;

/**
 * Writes naughty strings into every field of every form and into every query parameter of a running
 * product: nothing may break, and no page may take one for its own markup. It leaves records
 * behind, so it is for demonstration data.
 */
public final class WalkStrings implements StringsInForms.Findings {
  /** Longer than this an address is refused by the server itself. */
  private static final int LONGEST_QUERY = 2_000;

  private static final Pattern ACCOUNT = Pattern.compile("/accounts/[0-9a-f-]{36}.*");

  private final Counts counts = new Counts("送った場所");
  private final Deviations deviations = new Deviations();
  private final Staff staff;
  private Person person;
  private int stored;
  private int shownBack;

  private WalkStrings(Staff staff) {
    this.staff = staff;
    this.person = staff.administrator();
  }

  /**
   * Walks.
   *
   * @param arguments the server's address
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    LocalServer server = LocalServer.namedIn(arguments);
    WalkStrings walk;
    try (Staff staff = Staff.of(server)) {
      walk = new WalkStrings(staff);
      walk.walk(server);
    }
    walk.counts.print();
    System.out.printf("受け付けられた文字列: %d、続く画面にそのまま見えたもの: %d%n", walk.stored, walk.shownBack);
    walk.deviations.conclude();
  }

  private void walk(LocalServer server) throws IOException, InterruptedException {
    Routes routes = Routes.declared();
    Person secretariat = staff.signedIn(Role.SECRETARIAT);
    Ground ground = Ground.laid(secretariat, staff.mark());
    List<String> known = WalkRoles.pages(ground);
    Crawl own = Crawl.by(secretariat, routes, known);
    visit(secretariat, routes, own, own.forms());

    Person administrator = staff.signedIn(Role.ADMINISTRATOR);
    String account = staff.account(Role.READER);
    List<String> pages = List.of(account, account + "/edit", "/accounts/new");
    Crawl others = Crawl.by(administrator, routes, pages);
    List<PageForm> forms =
        others.forms().stream()
            .filter(form -> form.action().startsWith(account) || !isAccount(form.action()))
            .filter(
                form -> form.action().startsWith("/accounts") || form.action().startsWith("/audit"))
            .toList();
    visit(administrator, routes, others, forms);

    Person stranger = Person.stranger(server);
    person = stranger;
    for (Route route : routes.all()) {
      if (route.reads() && route.open()) {
        queries(stranger, route, ground.address(route));
      }
    }
  }

  private static boolean isAccount(String action) {
    return ACCOUNT.matcher(action).matches();
  }

  private void visit(Person visitor, Routes routes, Crawl crawl, List<PageForm> forms)
      throws InterruptedException {
    person = visitor;
    for (Route route : routes.all()) {
      if (route.reads() && !route.open() && !crawl.pages(route).isEmpty()) {
        queries(visitor, route, crawl.pages(route).get(0));
      }
    }
    new StringsInForms(visitor, routes, this).of(forms);
    for (String path : Crawl.by(visitor, routes, crawl.pages()).pages()) {
      look("GET あとで " + path, "", visitor.open(path));
    }
  }

  private void queries(Person visitor, Route route, String path) throws InterruptedException {
    for (String name : route.queries()) {
      for (String text : NaughtyStrings.all()) {
        if (text.length() < LONGEST_QUERY) {
          String address = Queries.address(path, List.of(new Field(name, text)));
          look(route + "?" + name, text, visitor.open(address));
        }
      }
    }
  }

  @Override
  public void look(String where, String sent, Answer answer) {
    counts.add(where.replaceFirst("[?].*$", "").replaceFirst("^(\\S+ \\S+) .*$", "$1"), answer);
    String what = where + " ← " + NaughtyStrings.shown(sent) + ": ";
    if (answer.isBroken()) {
      deviations.add(what + answer);
    }
    NaughtyStrings.fellFor(answer, sent).ifPresent(how -> deviations.add(what + how));
    if (answer.took().toSeconds() >= 10) {
      deviations.add(what + "%d秒かかりました".formatted(answer.took().toSeconds()));
    }
  }

  @Override
  public void follow(String where, String sent, Answer answer) throws InterruptedException {
    if (answer.status() != 303) {
      return;
    }
    stored++;
    if (isAccount(answer.leadsTo())) {
      staff.closesToo(answer.leadsTo());
    }
    Answer next = person.open(answer.leadsTo());
    Optional<String> fell = NaughtyStrings.fellFor(next, sent);
    String what = where + " ← " + NaughtyStrings.shown(sent) + "のあとの";
    fell.ifPresent(how -> deviations.add(what + answer.leadsTo() + ": " + how));
    if (next.isBroken()) {
      deviations.add(what + answer.leadsTo() + ": " + next);
    }
    String text = Jsoup.parse(next.text()).text().toLowerCase(Locale.ROOT);
    if (!sent.isBlank() && text.contains(sent.strip().toLowerCase(Locale.ROOT))) {
      shownBack++;
    }
  }
}
