/** Official documents (帳票). */
module org.kakehashi.reporting {
  requires static transitive org.jspecify;
  requires transitive org.kakehashi.sessions;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires jakarta.persistence;
  requires jakarta.transaction;

  exports org.kakehashi.reporting;
}
