package org.kakehashi.acceptance.upgrade;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A version that was handed out, with what it left; each later version adds itself. */
enum EarlierVersion {
  V0_1_0("0.1.0", "kkh_txVcXT7Ib31qzi6ZSXv1N_rvB2rO1SeVy4NkvcNhEiY");

  private static final Path DUMPS = Path.of("src/test/resources/org/kakehashi/acceptance/upgrade");

  private final String number;
  private final String token;

  EarlierVersion(String number, String token) {
    this.number = number;
    this.token = token;
  }

  /** Its database with data of every kind, as {@code pg_dump} wrote it, compressed. */
  InputStream dump() throws IOException {
    return Files.newInputStream(DUMPS.resolve("version-" + number + ".sql.xz"));
  }

  /** Where what its REST interface answered on that database is kept. */
  Path answers() {
    return DUMPS.resolve("version-" + number + ".json");
  }

  /** An access token of that database, of a clerk who may see and download everything. */
  String token() {
    return token;
  }

  @Override
  public String toString() {
    return number;
  }
}
