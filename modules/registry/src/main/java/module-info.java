/** The roster (名簿). */
module org.kakehashi.registry {
  requires static transitive org.jspecify;
  requires transitive org.kakehashi.office;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires jakarta.persistence;
  requires jakarta.transaction;
}
