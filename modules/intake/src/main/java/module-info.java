/**
 * Reading files that others made (取込み): workbooks, CSV and JSON, strictly and safely, finding
 * personal data in their texts, and remembering what an entry of a file said when it was last taken
 * in. It refuses to know what the columns and members mean: whoever reads a file says so.
 */
module org.kakehashi.intake {
  requires static transitive org.jspecify;
  requires transitive org.kakehashi.office;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires transitive jakarta.json;
  requires jakarta.persistence;
  requires jakarta.transaction;
  requires java.xml;
  requires org.apache.commons.compress;
  requires org.apache.commons.csv;
  requires org.apache.lucene.analysis.kuromoji;
  requires org.apache.lucene.core;

  exports org.kakehashi.intake;
}
