package org.kakehashi.intake.mapping;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Headings that form tools and offices write above what is no question. */
final class KnownHeadings {
  /** Above what tells the rows apart, the surest first. */
  private static final List<String> NUMBERS =
      List.of(
          "受付番号",
          "受付no",
          "回答者番号",
          "回答番号",
          "回答者id",
          "回答id",
          "整理番号",
          "管理番号",
          "レコード番号",
          "応答id",
          "responseid",
          "respondentid",
          "submissionid",
          "通し番号",
          "番号",
          "連番",
          "id",
          "no",
          "№",
          "#",
          "項番");

  /** Above when somebody answered, the surest first. */
  private static final List<String> TIMES =
      List.of(
          "submitdate",
          "完了時刻",
          "completiontime",
          "タイムスタンプ",
          "timestamp",
          "送信日時",
          "回答日時",
          "回答日",
          "作成日時",
          "datestamp",
          "submittedat");

  private static final Set<String> NO_QUESTIONS =
      Set.of(
          "メールアドレス",
          "メール",
          "email",
          "emailaddress",
          "username",
          "ユーザー名",
          "名前",
          "name",
          "氏名",
          "開始時刻",
          "starttime",
          "最終変更時刻",
          "lastmodifiedtime",
          "startdate",
          "lastpage",
          "startlanguage",
          "seed",
          "ipaddr",
          "refurl",
          "token",
          "更新日時",
          "作成者",
          "更新者",
          "備考",
          "担当",
          "合計点",
          "合計点数",
          "score",
          "言語",
          "language",
          "ステータス",
          "status",
          "言語コード",
          "端末");

  private static final Pattern OTHER_TEXT =
      Pattern.compile(
          "[(\\[]?(?:その他|other)(?:の)?(?:内容|記述|具体|詳細|自由|を選択|テキスト|text|comment|[(\\[]|[:：]|、).*");

  private static final Set<String> OTHER = Set.of("その他", "other", "others");

  private KnownHeadings() {}

  /** How sure a heading stands above the rows' numbers, 0 the surest; negative when it doesn't. */
  static int number(String heading) {
    return NUMBERS.indexOf(key(heading));
  }

  /** How sure a heading stands above when somebody answered; negative when it doesn't. */
  static int time(String heading) {
    return TIMES.indexOf(key(heading));
  }

  /** Whether it is a form tool's or an office's own, and so no question. */
  static boolean noQuestion(String heading) {
    return NO_QUESTIONS.contains(key(heading)) || time(heading) >= 0;
  }

  /** Whether it says その他 and nothing else. */
  static boolean other(String heading) {
    return OTHER.contains(key(heading));
  }

  /** Whether it announces what その他 is: （その他の内容）, その他（具体的に）. */
  static boolean otherText(String heading) {
    String fold = Fold.of(heading);
    return OTHER_TEXT.matcher(fold).matches();
  }

  private static String key(String heading) {
    return Fold.of(heading).replaceAll("^[(\\[【]+|[.:)\\]】]+$", "");
  }
}
