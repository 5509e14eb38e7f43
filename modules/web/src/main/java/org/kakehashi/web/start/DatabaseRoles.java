package org.kakehashi.web.start;

import static org.kakehashi.web.page.Texts.text;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Function;

/**
 * The two roles in the database: the owner of the schemas, who migrates, and the application's.
 *
 * @param application the role the application works as
 */
record DatabaseRoles(String url, String application, String owner, String ownerPassword) {
  private static final Logger LOG = System.getLogger(DatabaseRoles.class.getName());

  /**
   * @param settings reads a setting; empty where it is not set
   * @throws IllegalStateException when the database isn't set
   */
  static DatabaseRoles of(Function<String, String> settings) {
    var url = needed(settings, "kakehashi.db.url");
    var application = needed(settings, "kakehashi.db.user");
    var owner = settings.apply("kakehashi.db.owner.user");
    if (owner.isEmpty()) {
      LOG.log(Level.WARNING, text("start.owner-missing"));
      return new DatabaseRoles(
          url, application, application, settings.apply("kakehashi.db.password"));
    }
    return new DatabaseRoles(
        url, application, owner, settings.apply("kakehashi.db.owner.password"));
  }

  private static String needed(Function<String, String> settings, String name) {
    var value = settings.apply(name);
    if (value.isEmpty()) {
      throw new IllegalStateException(name + " is not set");
    }
    return value;
  }

  @Override
  public String toString() {
    return "DatabaseRoles[" + application + ", " + owner + "]";
  }
}
