package org.kakehashi.office;

import jakarta.persistence.TypedQuery;
import java.util.List;

/**
 * Reads rows together with their embedded parts: one statement for each kind of part, however many
 * rows are found, on the running transaction's connection and with what it wrote. A row that the
 * transaction has read before stays as it was read.
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
    query.setHint("eclipselink.batch.type", "IN");
    for (String part : parts) {
      query.setHint("eclipselink.batch", part);
    }
    // A result read as a stream would not be batched.
    return query.getResultList();
  }
}
