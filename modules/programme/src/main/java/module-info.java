/**
 * The programme (事業): what the office undertakes in a fiscal year, decisions with their reasons,
 * open issues, and the comparison of formats with its evidence; and what events share with these:
 * progress, modes of attendance, stated dates and sources. It refuses to own the events themselves
 * and survey figures.
 */
module org.kakehashi.programme {
  requires static transitive org.jspecify;
  requires transitive org.kakehashi.surveys;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires transitive jakarta.persistence;
  requires jakarta.transaction;

  exports org.kakehashi.programme;
}
