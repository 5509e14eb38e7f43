package org.kakehashi.launcher;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Something on this machine keeps the application from running. Each case says in one plain
 * Japanese sentence what the administrator can do; no stack trace is shown.
 */
abstract sealed class LauncherProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private LauncherProblem(String sentence) {
    super(sentence);
  }

  static final class PortTaken extends LauncherProblem {
    private static final long serialVersionUID = 1L;

    PortTaken(String host, int port, String option) {
      super(
          "%s のポート %d は他のプログラムが使用中です。そのプログラムを止めるか、%s で別の番号を指定してください。"
              .formatted(host, port, option));
    }
  }

  static final class AddressNotOurs extends LauncherProblem {
    private static final long serialVersionUID = 1L;

    AddressNotOurs(String host) {
      super("アドレス %s はこのコンピューターのものではありません。--host の値を確かめてください。".formatted(host));
    }
  }

  static final class PortForbidden extends LauncherProblem {
    private static final long serialVersionUID = 1L;

    PortForbidden(int port) {
      super("ポート %d を開く権限がありません。--port に1024以上の番号を指定してください。".formatted(port));
    }
  }

  static final class NewerDatabase extends LauncherProblem {
    private static final long serialVersionUID = 1L;

    NewerDatabase(Path cluster, String found, int ours) {
      super(
          "%s のデータはPostgreSQL %s のものですが、この版が使うのは%dです。新しい版の架け橋で起動するか、--data で別の場所を指定してください。"
              .formatted(cluster, found, ours));
    }
  }

  static final class OlderDatabase extends LauncherProblem {
    private static final long serialVersionUID = 1L;

    OlderDatabase(Path cluster, String found, int ours) {
      super(
          "%s のデータはPostgreSQL %s のもので、この版が使う%dでは開けません。docs/operations/backup.md の「更新」に従って移してください。"
              .formatted(cluster, found, ours));
    }
  }

  static final class NoSystemFont extends LauncherProblem {
    private static final long serialVersionUID = 1L;

    NoSystemFont() {
      super(
          "このコンピューターには文字フォントが一つもなく、帳票を作れません。「apt-get install fontconfig"
              + " fonts-ipaexfont」を実行してから起動してください。");
    }
  }

  static final class NoUserNamespaces extends LauncherProblem {
    private static final long serialVersionUID = 1L;

    NoUserNamespaces() {
      super("rootのままではデータベースを起動できません（ユーザー名前空間が使えない環境です）。root以外の利用者で実行してください。");
    }
  }

  static final class DirectoryNotWritable extends LauncherProblem {
    private static final long serialVersionUID = 1L;

    DirectoryNotWritable(Path directory) {
      super("%s に書き込めません。所有者と空き容量を確かめるか、書き込める場所を指定してください。".formatted(directory));
    }
  }

  static final class NoDirectory extends LauncherProblem {
    private static final long serialVersionUID = 1L;

    NoDirectory(Path place) {
      super("%s はフォルダーではありません。フォルダーか、まだ何もない場所を指定してください。".formatted(place));
    }
  }

  static final class DiskFull extends LauncherProblem {
    private static final long serialVersionUID = 1L;

    private DiskFull(Path place) {
      super("%s のディスクに空きがありません。空きを作ってから、もう一度実行してください。".formatted(place));
    }

    /** Says so, if that is why writing failed. */
    static void nameIn(IOException failure, Path place) {
      String message = failure.getMessage();
      if (message != null && message.contains("No space left on device")) {
        throw new DiskFull(place);
      }
    }
  }

  static final class AlreadyRunning extends LauncherProblem {
    private static final long serialVersionUID = 1L;

    AlreadyRunning(Path directory) {
      super("%s のデータを使って、既にもう一つ動いています。そちらを止めるか、--data で別の場所を指定してください。".formatted(directory));
    }
  }

  static final class DatabaseDidNotStart extends LauncherProblem {
    private static final long serialVersionUID = 1L;

    DatabaseDidNotStart(Path log) {
      super("データベースを起動できませんでした。理由は %s の末尾にあります。".formatted(log));
    }
  }

  static final class DatabaseStopped extends LauncherProblem {
    private static final long serialVersionUID = 1L;

    DatabaseStopped(Path log) {
      super("データベースが予期せず止まったため、全体を停止しました。理由は %s の末尾にあります。".formatted(log));
    }
  }

  static final class ServerDidNotStart extends LauncherProblem {
    private static final long serialVersionUID = 1L;

    ServerDidNotStart(Path log) {
      super("アプリケーションを起動できませんでした。理由は %s の末尾にあります。".formatted(log));
    }
  }

  /** The application's own sentence, for example about a database that is newer than itself. */
  static final class ApplicationRefused extends LauncherProblem {
    private static final long serialVersionUID = 1L;

    ApplicationRefused(String sentence) {
      super(sentence);
    }
  }

  static final class ServerStopped extends LauncherProblem {
    private static final long serialVersionUID = 1L;

    ServerStopped(int exitCode, Path log) {
      super("アプリケーションが予期せず止まった（終了コード%d）ため、全体を停止しました。理由は %s の末尾にあります。".formatted(exitCode, log));
    }
  }

  /** The demonstration upload stopped; the application itself runs. */
  static final class DemonstrationFailed extends LauncherProblem {
    private static final long serialVersionUID = 1L;

    DemonstrationFailed(String reason) {
      super("デモ用データを用意できませんでした。%s".formatted(reason));
    }
  }

  static final class PartMissing extends LauncherProblem {
    private static final long serialVersionUID = 1L;

    PartMissing(Path part) {
      super("%s がありません。bin/run から起動すると作られます。".formatted(part));
    }
  }

  static final class ToolMissing extends LauncherProblem {
    private static final long serialVersionUID = 1L;

    ToolMissing(String tool) {
      super("コマンド %s を実行できません。「apt-get install util-linux」を実行してから起動してください。".formatted(tool));
    }
  }

  static final class UnsupportedProcessor extends LauncherProblem {
    private static final long serialVersionUID = 1L;

    UnsupportedProcessor(String processor) {
      super(
          "内蔵のデータベースはこのコンピューター（%s）では動きません。PostgreSQLサーバーを用意し、KAKEHASHI_DB_URL を設定してください。"
              .formatted(processor));
    }
  }

  static final class WrongOption extends LauncherProblem {
    private static final long serialVersionUID = 1L;

    WrongOption(String option) {
      super("指定「%s」が正しくありません。使い方は bin/run --help で表示されます。".formatted(option));
    }
  }

  static final class SettingMissing extends LauncherProblem {
    private static final long serialVersionUID = 1L;

    SettingMissing(String variable) {
      super("KAKEHASHI_DB_URL を設定するときは、環境変数 %s も設定してください。".formatted(variable));
    }
  }

  static final class NothingToBackUp extends LauncherProblem {
    private static final long serialVersionUID = 1L;

    NothingToBackUp(Path directory) {
      super(
          "%s に内蔵データベースのデータがありません。--data の値を確かめてください。自前のPostgreSQLサーバーはpg_dumpで保存します。"
              .formatted(directory));
    }
  }

  static final class FileExists extends LauncherProblem {
    private static final long serialVersionUID = 1L;

    FileExists(Path file) {
      super("%s は既にあります。上書きしないので、別の名前を指定してください。".formatted(file));
    }
  }

  static final class DataExists extends LauncherProblem {
    private static final long serialVersionUID = 1L;

    DataExists(Path cluster) {
      super("%s にデータがあります。上書きしないので、別の場所へ移すか、--data で空の場所を指定してください。".formatted(cluster));
    }
  }

  static final class NoBackup extends LauncherProblem {
    private static final long serialVersionUID = 1L;

    NoBackup(Path file) {
      super("%s は架け橋のバックアップではないか、壊れています。別のバックアップを指定してください。".formatted(file));
    }
  }
}
