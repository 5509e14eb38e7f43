package org.kakehashi.web.start;

import java.util.List;

/**
 * Opens the product's own migrations to tests that need them on a database without a whole server
 * around it.
 */
public final class ProductMigrations {
  private ProductMigrations() {}

  /** The modules it migrates, in order. */
  public static List<String> modules() {
    return Migrations.MODULES;
  }

  /**
   * Does what the product does to its database at each start.
   *
   * @param application the role the application works as
   * @param owner the role that migrates, which needs no password here
   */
  public static void run(String url, String application, String owner) {
    new Migrations(new DatabaseRoles(url, application, owner, "unused")).run();
  }
}
