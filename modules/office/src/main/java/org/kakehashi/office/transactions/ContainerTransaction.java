package org.kakehashi.office.transactions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The container's transactions. */
@ApplicationScoped
class ContainerTransaction implements OwnTransaction {

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public <T extends @Nullable Object> T call(Supplier<T> work) {
    return work.get();
  }
}
