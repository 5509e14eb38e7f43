/**
 * What every office task stands on (事務): accounts by post, roles and rights, signing in, access
 * tokens, the audit chain, jobs and their workers, stored files, and how every module keeps its
 * records. It refuses to know what jobs, files and records are about.
 */
module org.kakehashi.office {
  requires com.nulabinc.zxcvbn;
  requires static transitive org.jspecify;
  requires transitive org.kakehashi.kernel;
  requires jakarta.annotation;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires transitive jakarta.persistence;
  requires jakarta.transaction;
  requires transitive java.sql;
  requires static org.eclipse.persistence.core;

  exports org.kakehashi.office;
}
