package org.kakehashi.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The classes an earlier run loaded, as a class-data archive in the JDK's own form. A run notes
 * their names alone, which costs it nothing; the archive is written from them after the run, since
 * a server that collects an archive while it starts needs twice the processor time to come up. Only
 * a run that came up is worth keeping; one that was stopped half-way would slow every later start.
 *
 * @param file where they are kept
 */
record ClassArchive(Path file) {

  boolean usable() {
    return Files.exists(file);
  }

  /** Where the JDK notes what a run loads. */
  Path names() {
    return file.resolveSibling(file.getFileName() + ".names");
  }

  /** Where the JDK writes what it makes of the names. */
  Path draft() {
    return file.resolveSibling(file.getFileName() + ".new");
  }

  boolean noted() {
    return Files.exists(names());
  }

  /** What a run that never came up has left. */
  void forgetDraft() throws IOException {
    Files.deleteIfExists(names());
    Files.deleteIfExists(draft());
  }

  /**
   * Leaves the names of the application's own classes out: the JDK keeps only what comes from the
   * class path, and later ones refuse a list of theirs whose files are gone.
   */
  void leaveOutTheApplication() throws IOException {
    var names = Files.readAllLines(names());
    names.removeIf(name -> name.contains(" source: "));
    Files.write(names(), names);
  }

  void keepDraft() throws IOException {
    if (Files.exists(draft())) {
      Files.move(draft(), file, StandardCopyOption.ATOMIC_MOVE);
      Files.deleteIfExists(names());
    }
  }
}
