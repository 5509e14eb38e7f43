package org.kakehashi.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Permission;

class RoleTest {

  @Test
  @DisplayName("権限表：取込み・承認・発行は事務局、編集は事務局と地方局、管理は管理者だけ")
  void whatEachRoleMayDoSomewhere() {
    assertEquals(
        """
        　　　 閲覧 取込み 編集 承認 発行 ダウンロード 管理
        事務局 ○ ○ ○ ○ ○ ○ －
        地方局 ○ － ○ － － ○ －
        管理者 ○ － － － － － ○
        閲覧 ○ － － － － ○ －
        """,
        table());
  }

  @Test
  @DisplayName("権限表：分野ごとに、どの役割が何をできるか")
  void whatEachRoleMayDoInEachArea() {
    assertEquals(
        """
        名簿：閲覧・取込み・編集・承認・発行・ダウンロード／閲覧／－／－
        個人情報：閲覧・取込み・編集・ダウンロード／－／－／－
        照会・回答：閲覧・取込み・編集・承認・発行・ダウンロード／閲覧・編集・ダウンロード／－／－
        調査：閲覧・取込み・編集・ダウンロード／閲覧・ダウンロード／閲覧／閲覧・ダウンロード
        事業：閲覧・取込み・編集・ダウンロード／閲覧・ダウンロード／閲覧／閲覧・ダウンロード
        行事：閲覧・取込み・編集・ダウンロード／閲覧・編集・ダウンロード／閲覧／閲覧・ダウンロード
        検討事例：閲覧・取込み・編集・承認・発行・ダウンロード／閲覧・ダウンロード／－／－
        周知・広報：閲覧・取込み・編集・承認・発行・ダウンロード／閲覧・ダウンロード／－／閲覧・ダウンロード
        検討会：閲覧・取込み・編集・承認・発行・ダウンロード／閲覧・ダウンロード／－／閲覧・ダウンロード
        帳票：閲覧・取込み・編集・承認・発行・ダウンロード／閲覧・ダウンロード／閲覧／閲覧・ダウンロード
        アカウント：－／－／閲覧・管理／－
        監査記録：－／－／閲覧・管理／－
        """,
        Arrays.stream(Area.values())
            .map(area -> area.label() + "：" + row(area) + "\n")
            .collect(Collectors.joining()));
  }

  private static String row(Area area) {
    return Arrays.stream(Role.values())
        .map(
            role ->
                role.verbs(area).isEmpty()
                    ? "－"
                    : role.verbs(area).stream()
                        .sorted()
                        .map(Permission::label)
                        .collect(Collectors.joining("・")))
        .collect(Collectors.joining("／"));
  }

  private static String table() {
    String head =
        "　　　 "
            + Arrays.stream(Permission.values())
                .map(Permission::label)
                .collect(Collectors.joining(" "))
            + "\n";
    return head
        + Arrays.stream(Role.values())
            .map(role -> role.label() + " " + marks(role) + "\n")
            .collect(Collectors.joining());
  }

  private static String marks(Role role) {
    return Arrays.stream(Permission.values())
        .map(permission -> role.verbs().contains(permission) ? "○" : "－")
        .collect(Collectors.joining(" "));
  }
}
