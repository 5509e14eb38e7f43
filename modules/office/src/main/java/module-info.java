/**
 * What every office task stands on (事務): accounts by post and their roles, signing in, access
 * tokens, the audit chain, jobs and their workers, stored files, and the reading of uploaded
 * workbooks and CSVs. It refuses to know what the jobs, files and uploads are about.
 */
module org.kakehashi.office {
  requires static transitive org.jspecify;
  requires transitive org.kakehashi.kernel;
  requires jakarta.annotation;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires transitive jakarta.persistence;
  requires jakarta.transaction;
  requires transitive java.sql;
  requires java.xml;
  requires org.apache.commons.compress;
  requires org.apache.commons.csv;

  exports org.kakehashi.office;
}
