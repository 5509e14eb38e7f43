package org.kakehashi.office;

import java.util.UUID;

/** Files kept in the database, so that every node can serve them. */
public interface StoredFiles {

  /**
   * Keeps a file in the running transaction.
   *
   * @return its id
   */
  UUID keep(String name, String mediaType, byte[] bytes);

  /**
   * A kept file.
   *
   * @throws org.kakehashi.kernel.NotFound when there is none
   */
  StoredFile file(UUID id);
}
