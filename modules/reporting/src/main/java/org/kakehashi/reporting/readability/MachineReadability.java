package org.kakehashi.reporting.readability;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.BiConsumer;

/**
 * The judge of files for machines: every rule has one check, made on the bytes that go out and on
 * nothing else, so what passes here is what the reader gets.
 *
 * <p>Two rules speak of the producer and not of one file. L1-01 asks for a twin of each table: the
 * workbook and the CSV files must hold the same ones. L3-07 asks for the same columns every year:
 * they are compared with the list kept in {@code META-INF/reporting/data-columns.properties}.
 */
public final class MachineReadability {
  private static final Map<Rule, BiConsumer<Material, ReadabilityIssues>> CHECKS =
      new EnumMap<>(Rule.class);

  static {
    CHECKS.put(Rule.L1_01, FileChecks::twins);
    CHECKS.put(Rule.L1_02, FileChecks::oneTable);
    CHECKS.put(Rule.L1_03, FileChecks::unbroken);
    CHECKS.put(Rule.L1_04, FileChecks::nothingElse);
    CHECKS.put(Rule.L1_05, FileChecks::namedColumns);
    CHECKS.put(Rule.L1_06, FileChecks::noPadding);
    CHECKS.put(Rule.L1_07, FileChecks::oneDatum);
    CHECKS.put(Rule.L1_08, FileChecks::noPlatformCharacters);
    CHECKS.put(Rule.L1_09, FileChecks::blankIsNotZero);
    CHECKS.put(Rule.L1_10, FileChecks::noObjects);
    CHECKS.put(Rule.L1_11, FileChecks::noMeaningInFormats);
    CHECKS.put(Rule.L1_12, FileChecks::nothingMerged);
    CHECKS.put(Rule.L1_13, FileChecks::nothingHidden);
    CHECKS.put(Rule.L1_14, FileChecks::oneLineARecord);
    CHECKS.put(Rule.L1_15, FileChecks::commasQuoted);
    CHECKS.put(Rule.L2_01, ValueChecks::numbersAreNumbers);
    CHECKS.put(Rule.L2_02, ValueChecks::nothingOmitted);
    CHECKS.put(Rule.L2_03, ValueChecks::uniqueNames);
    CHECKS.put(Rule.L2_04, ValueChecks::oneSpelling);
    CHECKS.put(Rule.L2_05, ValueChecks::otherApart);
    CHECKS.put(Rule.L2_06, ValueChecks::noFormulas);
    CHECKS.put(Rule.L3_01, LinkageChecks::headerFirst);
    CHECKS.put(Rule.L3_02, LinkageChecks::codesExplained);
    CHECKS.put(Rule.L3_03, LinkageChecks::symbolsDefined);
    CHECKS.put(Rule.L3_04, LinkageChecks::unitsStated);
    CHECKS.put(Rule.L3_05, LinkageChecks::timeStandard);
    CHECKS.put(Rule.L3_06, LinkageChecks::fullRegions);
    CHECKS.put(Rule.L3_07, LinkageChecks::sameColumns);
    CHECKS.put(Rule.L3_08, LinkageChecks::described);
    CHECKS.put(Rule.L3_09, LinkageChecks::longForm);
  }

  private final Map<String, List<String>> columns;

  /** Judges by the columns that the office's tables have had since their first year. */
  public MachineReadability() {
    this(registered());
  }

  /**
   * @param columns the columns of each table, in order
   */
  MachineReadability(Map<String, List<String>> columns) {
    this.columns = Map.copyOf(columns);
  }

  /** Every breach of the thirty rules, in the rules' order; none when the files may go out. */
  public List<ReadabilityIssue> check(PublishedFiles files) {
    List<ReadabilityIssue> found = new ArrayList<>();
    try {
      Material material = Material.open(files, columns);
      for (Map.Entry<Rule, BiConsumer<Material, ReadabilityIssues>> check : CHECKS.entrySet()) {
        ReadabilityIssues findings = new ReadabilityIssues(check.getKey());
        check.getValue().accept(material, findings);
        found.addAll(findings.all());
      }
    } catch (Material.Unreadable e) {
      found.add(
          new ReadabilityIssue(Rule.L1_01, String.valueOf(e.getMessage()), "機械が読み取れるファイルではありません"));
    }
    return found;
  }

  private static Map<String, List<String>> registered() {
    Properties lists = new Properties();
    try (InputStream in =
        MachineReadability.class.getResourceAsStream(
            "/META-INF/reporting/data-columns.properties")) {
      if (in == null) {
        throw new IOException("data-columns.properties");
      }
      lists.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, List<String>> columns = new HashMap<>();
    lists.forEach(
        (table, names) -> columns.put((String) table, List.of(((String) names).split(" "))));
    return columns;
  }
}
