package org.kakehashi.office;

import jakarta.persistence.TypedQuery;
import java.util.List;

/**
 * Reads rows together with their embedded parts: one statement for each kind of part, however many
 * rows are found. What is found is for reading only: a change of it is not kept. Ask before the
 * running transaction writes, since the parts are read on another connection and don't show what it
 * wrote.
 */
public final class WholeEntities {
  private WholeEntities() {}

  /**
   * What a query finds.
   *
   * @param parts the collections to read with it, as paths from the query's variable, e.g. {@code
   *     c.cells}
   */
  public static <T> List<T> of(TypedQuery<T> query, String... parts) {
    // At the commit the provider takes embedded parts read in batches for entities of their own,
    // and fails: nothing of this may be managed.
    query.setHint("eclipselink.read-only", "true");
    query.setHint("eclipselink.batch.type", "IN");
    for (String part : parts) {
      query.setHint("eclipselink.batch", part);
    }
    // A result read as a stream would not be batched.
    return query.getResultList();
  }
}
