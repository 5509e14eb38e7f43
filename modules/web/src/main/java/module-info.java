/**
 * Screens, REST, sign-in and start-up (画面). It composes what the other modules export, turns their
 * refusals into Japanese sentences, and owns no business rule and no table.
 */
module org.kakehashi.web {
  requires static transitive org.jspecify;
  requires org.kakehashi.reporting;
  requires flyway.core;
  requires gg.jte.runtime;
  requires jakarta.annotation;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires jakarta.json;
  requires jakarta.servlet;
  requires jakarta.ws.rs;
  requires java.naming;
  requires java.sql;
  requires microprofile.config.api;

  uses java.sql.Driver;
}
