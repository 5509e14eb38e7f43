/** Training and case conferences (研修・事例検討会). */
module org.kakehashi.sessions {
  requires static transitive org.jspecify;
  requires transitive org.kakehashi.surveys;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires jakarta.persistence;
  requires jakarta.transaction;
}
