package org.kakehashi.web.surveys;

import static org.kakehashi.web.page.Texts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.kakehashi.intake.MappingProposal;
import org.kakehashi.intake.MappingProposal.ColumnProposal;
import org.kakehashi.intake.TableMapping.Meaning;
import org.kakehashi.intake.TableMapping.NumberFrom;
import org.kakehashi.intake.TargetField;
import org.kakehashi.intake.TargetField.Kind;
import org.kakehashi.surveys.SurveyFileFaulty;
import org.kakehashi.web.page.FormEntry;
import org.kakehashi.web.page.Option;

/**
 * How a file's columns and values are read, for a person to check.
 *
 * @param sheet the form that chooses sheet and heading rows
 * @param top the file's first rows
 * @param targets what a column can be
 * @param missing questions without a column, in words
 * @param faults why the file could not be read so
 * @param unlisted how many values there is no room for, in words; empty when all are there
 */
public record MappingView(
    String path,
    FormEntry sheet,
    List<Option> sheets,
    List<Option> numbers,
    boolean remembered,
    List<TopRow> top,
    List<Option> targets,
    List<ColumnView> columns,
    List<String> missing,
    List<SurveyFileFaulty.Fault> faults,
    String unlisted) {
  private static final int TOP_CELLS = 12;
  private static final int LONGEST = 40;

  public MappingView {
    sheets = List.copyOf(sheets);
    numbers = List.copyOf(numbers);
    top = List.copyOf(top);
    targets = List.copyOf(targets);
    columns = List.copyOf(columns);
    missing = List.copyOf(missing);
    faults = List.copyOf(faults);
  }

  /** One of the first rows; the headings among them are marked. */
  public record TopRow(int number, boolean heading, List<String> cells) {
    public TopRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A column.
   *
   * @param target what it is taken for, as the select sends it
   * @param separators check boxes, where a cell may hold several answers
   * @param former the separators as they are
   * @param values values that need a meaning
   * @param meanings what a value can mean
   * @param other whether it can be asked to take every other value as その他
   * @param others whether it is
   */
  public record ColumnView(
      int number,
      String heading,
      String why,
      List<String> samples,
      String target,
      List<Check> separators,
      String former,
      List<ValueView> values,
      List<Option> meanings,
      boolean other,
      boolean others) {
    public ColumnView {
      samples = List.copyOf(samples);
      separators = List.copyOf(separators);
      values = List.copyOf(values);
      meanings = List.copyOf(meanings);
    }
  }

  /** A check box. */
  public record Check(String name, String label, boolean checked) {}

  /**
   * A value of the file.
   *
   * @param times how often it stands there, in words; empty where that was decided before
   * @param meaning as the select sends it; empty when it has none yet
   */
  public record ValueView(String written, String times, String meaning) {}

  static MappingView of(
      String path, MappingProposal proposal, List<SurveyFileFaulty.Fault> faults) {
    var mapping = proposal.mapping();
    var room = new MappingFormCapacity(proposal);
    var columns = proposal.columns().stream().map(each -> column(proposal, each, room)).toList();
    return new MappingView(
        path,
        FormEntry.empty()
            .value("sheet", mapping.sheet())
            .value("first", Integer.toString(mapping.headingRow()))
            .value("last", Integer.toString(mapping.lastHeadingRow()))
            .value("number-from", mapping.numberFrom().name()),
        proposal.sheets().stream()
            .map(
                sheet ->
                    new Option(
                        sheet.name(),
                        text("mapping.sheet.rows", sheet.name(), Integer.toString(sheet.rows()))))
            .toList(),
        Arrays.stream(NumberFrom.values()).map(n -> new Option(n.name(), n.label())).toList(),
        proposal.remembered(),
        top(proposal),
        targets(proposal.fields()),
        room.forColumns() ? columns : List.of(),
        proposal.missing().stream().map(MappingView::named).toList(),
        faults,
        room.said());
  }

  private static List<TopRow> top(MappingProposal proposal) {
    var mapping = proposal.mapping();
    int width =
        Math.min(
            TOP_CELLS, proposal.top().stream().mapToInt(r -> r.cells().size()).max().orElse(0));
    return proposal.top().stream()
        .map(
            row ->
                new TopRow(
                    row.number(),
                    row.number() >= mapping.headingRow()
                        && row.number() <= mapping.lastHeadingRow(),
                    IntStream.range(0, width).mapToObj(c -> cut(row.shown(c))).toList()))
        .toList();
  }

  private static List<Option> targets(List<TargetField> fields) {
    var targets = new ArrayList<Option>();
    targets.add(new Option("", text("mapping.unread")));
    for (var field : fields) {
      targets.add(new Option(MappingForm.target(field.key(), ""), named(field)));
      for (var option : field.options()) {
        targets.add(
            new Option(
                MappingForm.target(field.key(), option.code()),
                text("mapping.option", field.key(), option.code(), cut(option.label()))));
      }
    }
    return targets;
  }

  private static String named(TargetField field) {
    return field.label().equals(field.key())
        ? field.key()
        : text("mapping.field", field.key(), cut(field.label()));
  }

  private static ColumnView column(
      MappingProposal proposal, ColumnProposal proposed, MappingFormCapacity room) {
    var column = proposed.column();
    var reading = column.reading();
    var field = proposal.fields().stream().filter(f -> f.key().equals(column.field())).findFirst();
    boolean whole = column.option().isEmpty();
    boolean several = field.filter(f -> f.kind() == Kind.MULTIPLE).isPresent() && whole;
    return new ColumnView(
        column.column(),
        column.heading(),
        proposed.why().label(),
        proposed.samples().stream().map(MappingView::cut).toList(),
        MappingForm.target(column.field(), column.option()),
        several || !reading.separators().isEmpty()
            ? separators(column.column(), reading.separators())
            : List.of(),
        reading.separators(),
        values(proposed, room),
        field.filter(TargetField::chosen).map(f -> meanings(f, whole)).orElse(List.of()),
        whole && field.flatMap(TargetField::other).isPresent(),
        reading.unknownIsOther());
  }

  private static List<Check> separators(int column, String chosen) {
    var checks = new ArrayList<Check>();
    for (var each : Separator.values()) {
      checks.add(new Check(each.field(column), each.label(), each.in(chosen)));
    }
    var unnamed = Separator.unnamed(chosen);
    if (!unnamed.isEmpty()) {
      var label = text("mapping.separator.unnamed", unnamed);
      checks.add(new Check(Separator.unnamedField(column), label, true));
    }
    return checks;
  }

  private static List<ValueView> values(ColumnProposal proposed, MappingFormCapacity room) {
    var values = new ArrayList<ValueView>();
    Set<String> decided = new HashSet<>();
    for (var value : proposed.column().reading().values()) {
      decided.add(value.written());
      values.add(new ValueView(value.written(), "", MappingForm.meaning(value)));
    }
    for (var unknown : proposed.unknown()) {
      if (!decided.contains(unknown.written()) && room.forOne()) {
        values.add(
            new ValueView(
                unknown.written(), text("mapping.times", Integer.toString(unknown.times())), ""));
      }
    }
    return values;
  }

  private static List<Option> meanings(TargetField field, boolean whole) {
    var meanings = new ArrayList<Option>();
    meanings.add(new Option("", text("mapping.ask")));
    if (whole) {
      for (var option : field.options()) {
        meanings.add(
            new Option(
                "option:" + option.code(),
                text("mapping.meaning.option", option.code(), cut(option.label()))));
      }
      if (field.other().isPresent()) {
        meanings.add(new Option(Meaning.OTHER.name(), Meaning.OTHER.label()));
      }
    } else {
      meanings.add(new Option(Meaning.CHOSEN.name(), Meaning.CHOSEN.label()));
    }
    meanings.add(new Option(Meaning.NO_ANSWER.name(), Meaning.NO_ANSWER.label()));
    return meanings;
  }

  private static String cut(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text("mapping.cut", text.substring(0, text.offsetByCodePoints(0, LONGEST)));
  }
}
