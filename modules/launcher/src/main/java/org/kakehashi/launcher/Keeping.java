package org.kakehashi.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** The command line of bin/backup and bin/restore: {@code Keeping back-up|restore DATA FILE}. */
public final class Keeping {
  private Keeping() {}

  /** Exit code 0 when the backup was written or restored, 1 otherwise. */
  public static void main(String... arguments) throws IOException, SQLException {
    var screen =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    var data = Path.of(arguments[1]).toAbsolutePath().normalize();
    var file = Path.of(arguments[2]).toAbsolutePath().normalize();
    try {
      if (arguments[0].equals("restore")) {
        new ClusterRestore(file).into(data);
        screen.println(data + " に戻しました。「bin/run --data " + data + "」で起動できます。");
      } else {
        var backup = new ClusterBackup(data);
        backup.writeTo(file);
        screen.printf("%s に保存しました（%,d KB）。%n", file, Files.size(file) / 1024);
        backup
            .auditHead()
            .ifPresent(head -> screen.printf("この時点の監査記録の末尾（控えておくと、後で欠けを確かめられます）: %s%n", head));
      }
    } catch (LauncherProblem problem) {
      screen.println(problem.getMessage());
      System.exit(1);
    }
  }
}
