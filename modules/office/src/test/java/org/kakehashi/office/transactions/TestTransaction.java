package org.kakehashi.office.transactions;

import java.util.function.Supplier;
import org.kakehashi.office.testing.TestDatabase;

/** The office's own transactions on a test database. */
public final class TestTransaction implements OwnTransaction {
  private final TestDatabase database;

  public TestTransaction(TestDatabase database) {
    this.database = database;
  }

  @Override
  public <T> T call(Supplier<T> work) {
    return database.call("office", em -> work.get());
  }
}
