/**
 * The roster (名簿). Owns the regional bureaus (地方出入国在留管理局) with their areas; refuses to own events,
 * surveys and papers.
 */
module org.kakehashi.registry {
  requires static transitive org.jspecify;
  requires transitive org.kakehashi.intake;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires jakarta.persistence;
  requires jakarta.transaction;

  exports org.kakehashi.registry;
}
