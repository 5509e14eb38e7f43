package org.kakehashi.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The classes an earlier run loaded, as a class-data archive in the JDK's own form. Only a run that
 * came up is worth keeping; one that was stopped half-way would slow every later start.
 *
 * @param file where they are kept
 */
record ClassArchive(Path file) {

  boolean usable() {
    return Files.exists(file);
  }

  /** Where the JDK writes when the run stops. */
  Path draft() {
    return file.resolveSibling(file.getFileName() + ".new");
  }

  void forgetDraft() throws IOException {
    Files.deleteIfExists(draft());
  }

  void keepDraft() throws IOException {
    if (Files.exists(draft())) {
      Files.move(draft(), file, StandardCopyOption.ATOMIC_MOVE);
    }
  }
}
