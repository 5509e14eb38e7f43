package org.kakehashi.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * The demonstration upload: sends the files under {@code demo/} through REST as anybody would, with
 * the access token of the demonstration clerk, has the three papers made and puts them under {@code
 * demo/} of the data directory. The application makes that clerk and writes the path of the
 * one-time link and the token ({@code link=…}, {@code token=…}) to {@link #access(DataDirectory)}
 * when it finds that file's name in its environment. A second run changes nothing.
 */
final class Demonstration {
  /** The fiscal year (年度) the two source documents report on. */
  private static final int YEAR = 2025;

  private static final String SURVEY = "survey-case-conference.json";
  private static final String COMPARISON = "format-comparison.json";
  private static final List<String> PROGRAMMES = List.of("programme-r7.json", "programme-r8.json");

  private static final Set<String> IN_THE_MAKING = Set.of("requested", "making");

  private final URI address;
  private final String shownAddress;
  private final Path access;
  private final Path files;
  private final Path papers;

  /**
   * @param address where the requests go
   * @param shownAddress where people open the link
   * @param files the directory of the files to upload
   * @param data where the papers are put, in {@code demo/}
   */
  Demonstration(URI address, String shownAddress, Path files, DataDirectory data) {
    this.address = address;
    this.shownAddress = shownAddress;
    this.access = access(data);
    this.files = files;
    this.papers = data.root().resolve("demo");
  }

  static Path access(DataDirectory data) {
    return data.root().resolve("demo-access.txt");
  }

  void run(PrintStream screen) throws IOException, InterruptedException {
    if (Files.notExists(access)) {
      throw new LauncherProblem.DemonstrationFailed("デモ用の担当者が作られていません。");
    }
    var given = new Properties();
    try (var in = Files.newBufferedReader(access)) {
      given.load(in);
    }
    Files.delete(access);
    screen.println("デモ用データを送っています。");
    var rest = new RestClient(address, given.getProperty("token", ""));
    var subjects = upload(rest);
    Files.createDirectories(papers);
    for (var paper : subjects) {
      screen.println("帳票「" + paper.name() + "」を作っています。");
      for (var file : made(rest, paper)) {
        screen.println("  " + file);
      }
    }
    screen.println("デモ用の担当者の登録（一度だけ使えます）: " + shownAddress + given.getProperty("link", "/"));
    screen.println("デモ用の担当者のアクセストークン: " + given.getProperty("token", ""));
  }

  private List<Wanted> upload(RestClient rest) throws IOException, InterruptedException {
    var survey = survey(rest);
    rest.send("/api/v1/comparisons?fiscal_year=" + YEAR + "&name=" + COMPARISON, read(COMPARISON));
    for (var programme : PROGRAMMES) {
      rest.send("/api/v1/programmes?name=" + programme, read(programme));
    }
    var comparison =
        rest.get("/api/v1/comparisons?fiscal_year=" + YEAR)
            .getJsonArray("items")
            .getJsonObject(0)
            .getString("id");
    return List.of(
        new Wanted("survey-tally", survey, "資料1", false, "アンケート調査結果（単純集計）"),
        new Wanted("format-comparison", comparison, "資料2", false, "開催形式の比較"),
        new Wanted("annual-review", Integer.toString(YEAR), "資料3", true, "年次報告"));
  }

  private String survey(RestClient rest) throws IOException, InterruptedException {
    var known = rest.get("/api/v1/surveys?fiscal_year=" + YEAR).getJsonArray("items");
    var file = read(SURVEY);
    var title = RestClient.object(file).getString("title_in_seed", "");
    for (var item : known) {
      if (item.asJsonObject().getString("title").equals(title)) {
        return item.asJsonObject().getString("id");
      }
    }
    return rest.send("/api/v1/surveys?fiscal_year=" + YEAR + "&name=" + SURVEY, file)
        .getJsonObject("survey")
        .getString("id");
  }

  private List<Path> made(RestClient rest, Wanted paper) throws IOException, InterruptedException {
    var asked =
        RestClient.json(
            object ->
                object
                    .add("kind", paper.kind())
                    .add("subject", paper.subject())
                    .add("material", paper.material())
                    .add("proposal", paper.proposal()));
    var edition = rest.send("/api/v1/papers", asked);
    var id = edition.getString("id");
    for (int wait = 0; IN_THE_MAKING.contains(edition.getString("state")) && wait < 600; wait++) {
      Thread.sleep(200);
      edition = rest.get("/api/v1/papers/" + id);
    }
    if (edition.getJsonArray("files").isEmpty()) {
      throw new LauncherProblem.DemonstrationFailed(
          "帳票「" + paper.name() + "」ができませんでした：" + edition.getString("failure", "時間切れ"));
    }
    var put = new ArrayList<Path>();
    for (var file : edition.getJsonArray("files")) {
      var described = file.asJsonObject();
      put.add(put(described.getString("name"), rest.bytes(described.getString("href"))));
    }
    return put;
  }

  /** Writes a file unless it is there with these bytes. */
  private Path put(String name, byte[] bytes) throws IOException {
    var target = papers.resolve(name);
    if (Files.notExists(target) || !Arrays.equals(Files.readAllBytes(target), bytes)) {
      Files.write(target, bytes);
    }
    return target;
  }

  private byte[] read(String name) throws IOException {
    var file = files.resolve(name);
    if (Files.notExists(file)) {
      throw new LauncherProblem.PartMissing(file);
    }
    return Files.readAllBytes(file);
  }

  /**
   * A paper to be made.
   *
   * @param material the committee's number for it
   * @param proposal whether （案） stands in its title
   */
  private record Wanted(
      String kind, String subject, String material, boolean proposal, String name) {}
}
