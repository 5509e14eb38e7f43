package org.kakehashi.office.transactions;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Work in a transaction of its own, beside the caller's if there is one. */
public interface OwnTransaction {

  /** Commits when the work returns, rolls back when it throws. */
  <T extends @Nullable Object> T call(Supplier<T> work);

  /** As {@link #call}, without a result. */
  default void run(Runnable work) {
    call(
        () -> {
          work.run();
          return true;
        });
  }
}
