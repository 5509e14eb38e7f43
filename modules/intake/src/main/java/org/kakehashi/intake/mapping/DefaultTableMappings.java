package org.kakehashi.intake.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.kakehashi.intake.MappingProposal;
import org.kakehashi.intake.TableMapping;
import org.kakehashi.intake.TableMappings;
import org.kakehashi.intake.TargetField;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.intake.mapping.HeadingFinder.Found;

/** Finds, checks and applies mappings. */
@ApplicationScoped
class DefaultTableMappings implements TableMappings {
  @Inject RememberedMappings remembered;

  @Override
  @Transactional
  public MappingProposal propose(
      String kind, List<TargetField> fields, List<UploadedTable> tables) {
    Proposals proposals = new Proposals(fields, tables);
    Optional<TableMapping> last = remembered.last(kind, fields, tables);
    if (last.isPresent()) {
      return proposals.decided(sheet(tables, last.get()), last.get(), true);
    }
    HeadingFinder finder = new HeadingFinder(fields);
    UploadedTable likeliest = tables.get(0);
    Found best = finder.find(likeliest);
    for (UploadedTable table : tables.subList(1, tables.size())) {
      Found found = finder.find(table);
      if (found.score() > best.score()) {
        likeliest = table;
        best = found;
      }
    }
    return proposals.suggested(likeliest, best.first(), best.last());
  }

  @Override
  public MappingProposal proposeAt(
      List<TargetField> fields,
      List<UploadedTable> tables,
      String sheet,
      int headingRow,
      int lastHeadingRow) {
    UploadedTable table = MappingRules.sheet(tables, sheet, headingRow, lastHeadingRow);
    return new Proposals(fields, tables).suggested(table, headingRow, lastHeadingRow);
  }

  @Override
  public MappingProposal revise(
      List<TargetField> fields, List<UploadedTable> tables, TableMapping decided) {
    UploadedTable table = sheet(tables, decided);
    return new Proposals(fields, tables).decided(table, decided, false);
  }

  @Override
  public UploadedTable apply(
      List<TargetField> fields, List<UploadedTable> tables, TableMapping mapping) {
    UploadedTable table = sheet(tables, mapping);
    Headings headings = Headings.of(table, mapping.headingRow(), mapping.lastHeadingRow());
    MappingRules.check(fields, headings, mapping);
    MappingNotices notices = new MappingNotices();
    WholeTableNotices.say(notices, tables, table, headings, mapping);
    return new MappedRows(
            new CanonicalColumns(fields, mapping.columns()), mapping.numberFrom(), notices)
        .of(table, mapping.lastHeadingRow());
  }

  @Override
  @Transactional
  public void remember(
      String kind, List<TargetField> fields, List<UploadedTable> tables, TableMapping mapping) {
    remembered.keep(kind, fields, sheet(tables, mapping), mapping);
  }

  private static UploadedTable sheet(List<UploadedTable> tables, TableMapping mapping) {
    return MappingRules.sheet(
        tables, mapping.sheet(), mapping.headingRow(), mapping.lastHeadingRow());
  }
}
