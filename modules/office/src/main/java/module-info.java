/** What every office task stands on (事務). */
module org.kakehashi.office {
  requires static transitive org.jspecify;
  requires transitive org.kakehashi.kernel;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires jakarta.persistence;
  requires jakarta.transaction;

  exports org.kakehashi.office;
}
