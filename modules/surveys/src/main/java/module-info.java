/**
 * Surveys (調査): their figures with the bases they rest on, the texts as they were published, what
 * persons read from them, and the intake of published counts and answer sheets. It refuses to own
 * what a survey is about: whoever holds a survey, an event or a paper refers to it by id.
 */
module org.kakehashi.surveys {
  requires static transitive org.jspecify;
  requires transitive org.kakehashi.registry;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires jakarta.json;
  requires jakarta.persistence;
  requires jakarta.transaction;
  requires java.sql;
  requires org.postgresql.jdbc;

  exports org.kakehashi.surveys;
}
