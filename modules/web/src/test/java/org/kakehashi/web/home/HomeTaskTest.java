package org.kakehashi.web.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.office.Role;
import org.kakehashi.office.testing.TestActors;

@DisplayName("ホームは、その役割でできる業務だけを示す")
class HomeTaskTest {

  @ParameterizedTest
  @EnumSource(Role.class)
  @DisplayName("どの役割にも、次に行うことを示す")
  void everyRoleSeesWhatToDo(Role role) {
    assertTrue(paths(role).size() >= 4, role.label());
  }

  @Test
  @DisplayName("取込みと帳票の作成は事務局に、自局の行事は地方局に、管理は管理者に示す")
  void eachSeesItsOwn() {
    assertEquals("/surveys/import", paths(Role.SECRETARIAT).get(0));
    assertEquals("/reviews/2026#conferences", paths(Role.BUREAU).get(0));
    assertEquals("/accounts", paths(Role.ADMINISTRATOR).get(0));
    assertTrue(
        List.of(Role.BUREAU, Role.READER, Role.ADMINISTRATOR).stream()
            .noneMatch(role -> paths(role).contains("/papers/new")));
  }

  private static List<String> paths(Role role) {
    return HomeTask.of(TestActors.of(role), new FiscalYear(2026)).stream()
        .map(HomeTask::path)
        .toList();
  }
}
