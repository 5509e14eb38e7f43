package org.kakehashi.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A form to fill in, as a workbook (様式): its sheets and columns, and which member of the JSON of
 * the same content each stands for. The empty workbook and its reading both come of it.
 *
 * @param title what stands above its guide
 */
public record WorkbookForm(String title, List<Sheet> sheets) {
  /** The sheet that explains the others, and what stands above its columns. */
  public static final String GUIDE = "記入要領";

  public static final List<String> GUIDE_HEADINGS = List.of("列", "記入のしかた", "記入例", "選べる値");

  /** So many rows are looked at for a sheet's headings: titles may stand above them. */
  public static final int ROWS_TRIED = 20;

  public WorkbookForm {
    sheets = List.copyOf(sheets);
  }

  /** Whether two names are one, however they are spaced and how wide they are. */
  public static boolean same(String name, String other) {
    return key(name).equals(key(other));
  }

  /** What is the same of all ways to write a name. */
  static String key(String name) {
    return Folding.tight(Folding.of(name));
  }

  /** Whether a table is such a guide, which nobody fills in. */
  public static boolean explains(UploadedTable table) {
    return table.name().equals(GUIDE)
        && table.rows().stream().anyMatch(row -> row.cells().equals(GUIDE_HEADINGS));
  }

  /**
   * A table: a heading row, and a row for each entry.
   *
   * @param member the list its rows make; empty where its one row states the whole itself
   * @param part null unless its rows belong into the entries of another sheet
   * @param rows what stands in it when it is handed out, cell by cell
   */
  public record Sheet(
      String name,
      String member,
      @Nullable Part part,
      List<Column> columns,
      List<List<String>> rows) {
    public Sheet {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /** An empty sheet whose rows make a list. */
    public static Sheet of(String name, String member, List<Column> columns) {
      return new Sheet(name, member, null, columns, List.of());
    }

    /** An empty sheet whose rows belong into the entries of another. */
    public static Sheet of(String name, String member, Part part, List<Column> columns) {
      return new Sheet(name, member, part, columns, List.of());
    }

    /** What an entry of the list may have, each member once. */
    public String[] members() {
      return columns.stream()
          .filter(column -> part == null || !column.member().equals(part.key()))
          .map(column -> column.member().replaceFirst("[.].*", ""))
          .distinct()
          .toArray(String[]::new);
    }

    Optional<Column> key() {
      return columns.stream()
          .filter(column -> part != null && column.member().equals(part.key()))
          .findFirst();
    }
  }

  /**
   * Where the rows of a sheet belong: into the entry of a list whose member says the same.
   *
   * @param list the other sheet's member
   * @param key the member, in both
   */
  public record Part(String list, String key) {}

  /** What may stand in a column. */
  public enum Kind {
    TEXT,
    /** Several texts, one a line. */
    LINES,
    /** A whole number that is not negative. */
    COUNT,
    /** As people write it, or a date of the spreadsheet. */
    DATE,
    /** 令和8年度, R8 or 2026. */
    FISCAL_YEAR
  }

  /** One list of several, as a sheet has its columns. */
  @SafeVarargs
  public static List<Column> columns(List<Column>... parts) {
    List<Column> columns = new ArrayList<>();
    for (List<Column> part : parts) {
      columns.addAll(part);
    }
    return columns;
  }

  /**
   * A column.
   *
   * @param heading as it is written and read back
   * @param member the member it stands for, an inner one after the last dot ({@code source.title})
   * @param how how it is filled in, in Japanese
   * @param example what an example row has
   * @param choices what may stand there, each with what the member says then; empty where anything
   *     may
   * @param written what the member says for what is written, so that one content is said in one way
   */
  public record Column(
      String heading,
      String member,
      Kind kind,
      String how,
      String example,
      Map<String, String> choices,
      UnaryOperator<String> written) {
    public Column {
      choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    }

    /** A column in which anything of a kind may stand. */
    public static Column of(String heading, String member, Kind kind, String how, String example) {
      return new Column(heading, member, kind, how, example, Map.of(), UnaryOperator.identity());
    }

    /** A column of texts. */
    public static Column text(String heading, String member, String how, String example) {
      return of(heading, member, Kind.TEXT, how, example);
    }

    /** A column of words, each of which the member says as it is. */
    public static Column words(
        String heading, String member, String how, String example, List<String> words) {
      Map<String, String> choices = new LinkedHashMap<>();
      words.forEach(word -> choices.put(word, word));
      return coded(heading, member, Kind.TEXT, how, example, choices);
    }

    /** A column of an enumeration's official words. */
    public static <E> Column word(
        String heading, String member, E[] values, Function<E, String> label, E example) {
      List<String> words = Arrays.stream(values).map(label).toList();
      return words(heading, member, "一覧から選びます。", label.apply(example), words);
    }

    /** A column of words for which the member says something else. */
    public static Column coded(
        String heading,
        String member,
        Kind kind,
        String how,
        String example,
        Map<String, String> choices) {
      return new Column(heading, member, kind, how, example, choices, UnaryOperator.identity());
    }
  }
}
