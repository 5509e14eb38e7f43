package org.kakehashi.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.Permission;

class RoleTest {

  @Test
  @DisplayName("権限表：取込み・承認・発行は事務局、編集は事務局と地方局、管理は管理者だけ")
  void theTableOfWhoMayDoWhat() {
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
        .map(permission -> role.permissions().contains(permission) ? "○" : "－")
        .collect(Collectors.joining(" "));
  }
}
