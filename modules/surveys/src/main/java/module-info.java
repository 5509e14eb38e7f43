/** Surveys (調査). */
module org.kakehashi.surveys {
  requires static transitive org.jspecify;
  requires transitive org.kakehashi.registry;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires jakarta.persistence;
  requires jakarta.transaction;
}
