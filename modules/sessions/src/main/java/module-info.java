/**
 * Training and case conferences (研修・事例検討会): the events of the regional bureaus from plan to after,
 * and the file that brings a year's programme with its events. It refuses to own what is decided
 * about them, people's names, and survey figures.
 */
module org.kakehashi.sessions {
  requires static transitive org.jspecify;
  requires transitive org.kakehashi.programme;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires jakarta.persistence;
  requires jakarta.transaction;

  exports org.kakehashi.sessions;
}
