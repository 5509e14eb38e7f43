/**
 * Training and case conferences (研修・事例検討会). Owns what the office undertakes in a fiscal year, the
 * events by bureau, the comparison of formats, decisions with their reasons, open issues and the
 * year's record put together from them. Refuses to own survey figures (handed in), people's names,
 * and how a paper looks.
 */
module org.kakehashi.sessions {
  requires static transitive org.jspecify;
  requires transitive org.kakehashi.surveys;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires jakarta.json;
  requires jakarta.persistence;
  requires jakarta.transaction;
  requires java.sql;

  exports org.kakehashi.sessions;
}
