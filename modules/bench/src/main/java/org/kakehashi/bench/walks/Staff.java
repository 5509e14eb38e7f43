package org.kakehashi.bench.walks;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.kakehashi.bench.LocalServer;
import org.kakehashi.office.Role;

/**
 * The accounts of a walk, opened through the product's own pages by an administrator whom the
 * environment names: {@code KAKEHASHI_COOKIE} (a browser's cookie), or {@code KAKEHASHI_LINK} (a
 * one-time link, as the start prints it) whose password becomes {@code KAKEHASHI_PASSWORD}, or
 * {@code KAKEHASHI_LOGIN} with that password. They are closed when the walk is over.
 */
final class Staff implements AutoCloseable {
  private static final Map<String, String> ENVIRONMENT = System.getenv();
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String BUREAU = "OSAKA";
  private static final int DAYS = 2;

  private final LocalServer server;
  private final Person administrator;
  private final Clock clock;
  private final String mark;
  private final List<String> opened = new ArrayList<>();

  private Staff(LocalServer server, Person administrator, Clock clock) {
    this.server = server;
    this.administrator = administrator;
    this.clock = clock;
    this.mark = Long.toString(clock.millis(), 36);
  }

  static Staff of(LocalServer server) throws InterruptedException {
    Person administrator = administrator(server);
    if (administrator.open("/accounts/new").status() != 200) {
      System.err.println(
          "管理者としてサインインできません。サーバーのアドレスと、KAKEHASHI_COOKIE、"
              + "KAKEHASHI_LINK と KAKEHASHI_PASSWORD、KAKEHASHI_LOGIN と KAKEHASHI_PASSWORD のいずれかを確かめてください。");
      System.exit(2);
    }
    return new Staff(server, administrator, Clock.system(ZoneId.of("Asia/Tokyo")));
  }

  /** On a product that was started a moment ago, by the link that its start prints. */
  static Staff registered(LocalServer server, String link) throws InterruptedException {
    Person administrator = Person.stranger(server);
    redeem(administrator, link, password());
    return new Staff(server, administrator, Clock.system(ZoneId.of("Asia/Tokyo")));
  }

  private static Person administrator(LocalServer server) throws InterruptedException {
    if (ENVIRONMENT.containsKey("KAKEHASHI_COOKIE")) {
      return Person.holding(server, given("KAKEHASHI_COOKIE"));
    }
    Person person = Person.stranger(server);
    if (ENVIRONMENT.containsKey("KAKEHASHI_LINK")) {
      redeem(person, given("KAKEHASHI_LINK"), given("KAKEHASHI_PASSWORD"));
    } else {
      List<Field> form =
          List.of(
              new Field("login", given("KAKEHASHI_LOGIN")),
              new Field("password", given("KAKEHASHI_PASSWORD")));
      person.send("/sign-in", form);
    }
    return person;
  }

  private static String given(String name) {
    return ENVIRONMENT.getOrDefault(name, "");
  }

  Person administrator() {
    return administrator;
  }

  /** What tells this walk's records from those of another. */
  String mark() {
    return mark;
  }

  /** Somebody of that role, signed in, with an access token for all that they may do. */
  Person signedIn(Role role) throws InterruptedException {
    Person person = Person.stranger(server);
    String password = password();
    redeem(person, link(account(role)), password);
    Document settings = Jsoup.parse(person.open("/settings").text());
    List<Field> token = new ArrayList<>();
    token.add(new Field("name", "点検"));
    token.add(new Field("expires", LocalDate.now(clock).plusDays(DAYS).toString()));
    settings.select("input[name=scope]").forEach(e -> token.add(new Field("scope", e.val())));
    person.give(secret(person.send("/settings/tokens", token)));
    return person;
  }

  /**
   * A new account that nobody signs in to.
   *
   * @return the path of its page
   */
  String account(Role role) throws InterruptedException {
    String name = role.name().toLowerCase(Locale.ROOT);
    Answer answer =
        administrator.send(
            "/accounts",
            List.of(
                new Field("login", "walk-" + name + "-" + mark + "-" + opened.size()),
                new Field("post", "点検（" + role.label() + "）" + mark),
                new Field("role", role.name()),
                new Field("bureau", role == Role.BUREAU ? BUREAU : "")));
    if (answer.status() != 303) {
      throw new IllegalStateException("アカウントを作れません: " + answer);
    }
    opened.add(answer.leadsTo());
    return answer.leadsTo();
  }

  /** An account that somebody else has opened is closed with the others. */
  void closesToo(String account) {
    opened.add(account);
  }

  private String link(String account) throws InterruptedException {
    return secret(administrator.send(account + "/link", List.of()));
  }

  private static String secret(Answer answer) {
    Element shown = Jsoup.parse(answer.text()).selectFirst(".secret");
    if (shown == null) {
      throw new IllegalStateException("一度だけ表示される文字がありません: " + answer);
    }
    return shown.text();
  }

  private static void redeem(Person person, String link, String password)
      throws InterruptedException {
    String path = link.replaceFirst("^https?://[^/]+", "");
    List<PageForm> forms = PageForm.in(path, person.open(path).text());
    if (forms.isEmpty()) {
      throw new IllegalStateException("リンクは使えません。");
    }
    List<Field> sent = new ArrayList<>(forms.get(0).asShown());
    sent.removeIf(field -> field.name().startsWith("password"));
    sent.add(new Field("password", password));
    sent.add(new Field("password-again", password));
    String csrf =
        forms.get(0).fields().stream()
            .filter(field -> field.name().equals("csrf"))
            .map(FormField::value)
            .findFirst()
            .orElse("");
    Answer answer = person.sendAs(csrf, forms.get(0).action(), sent);
    if (answer.status() != 303) {
      throw new IllegalStateException("パスワードを決められません: " + answer);
    }
  }

  private static String password() {
    byte[] bits = new byte[18];
    RANDOM.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  @Override
  public void close() {
    try {
      for (String account : opened) {
        administrator.send(account + "/close", List.of());
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
