package org.kakehashi.intake;

import java.util.List;

/**
 * Reads tables that others laid out (列の対応付け): finds the heading row and what each column is,
 * proposes it to a person, and turns the table into the canonical one. What the fields mean is the
 * importer's.
 */
public interface TableMappings {

  /**
   * How the file's tables could be read: as a table with the same headings was read last, or else
   * as its headings and values suggest.
   *
   * @param kind what is taken in; mappings of one kind are remembered together
   */
  MappingProposal propose(String kind, List<TargetField> fields, List<UploadedTable> tables);

  /**
   * The same for a given sheet and heading rows.
   *
   * @throws MappingDoesNotFit when the file has no such sheet or rows
   */
  MappingProposal proposeAt(
      List<TargetField> fields,
      List<UploadedTable> tables,
      String sheet,
      int headingRow,
      int lastHeadingRow);

  /**
   * What a person decided so far, with what the values of the columns suggest besides.
   *
   * @throws MappingDoesNotFit when it contradicts itself or the file
   */
  MappingProposal revise(
      List<TargetField> fields, List<UploadedTable> tables, TableMapping decided);

  /**
   * The canonical table: the fields' keys as headings, codes as values, row numbers as in the file.
   * A value that says nothing stands there as it was written.
   *
   * @return with what was done as notices
   * @throws MappingDoesNotFit when the mapping contradicts itself or the file
   */
  UploadedTable apply(List<TargetField> fields, List<UploadedTable> tables, TableMapping mapping);

  /** Remembers how a table was read, for the next with the same headings. */
  void remember(
      String kind, List<TargetField> fields, List<UploadedTable> tables, TableMapping mapping);
}
