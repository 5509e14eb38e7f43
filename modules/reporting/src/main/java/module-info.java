/**
 * Official documents (帳票): editions from draft to replaced, the frozen paper, its PDF, XLSX, CSV
 * and DOCX. It typesets; it computes no figure and owns no record of another module.
 */
module org.kakehashi.reporting {
  requires static transitive org.jspecify;
  requires transitive org.kakehashi.review;
  requires com.github.librepdf.openpdf;
  requires jakarta.annotation;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires jakarta.persistence;
  requires jakarta.transaction;
  requires java.desktop;
  requires net.sf.jasperreports.core;
  requires net.sf.jasperreports.pdf;
  requires org.apache.poi.ooxml;

  exports org.kakehashi.reporting;
}
