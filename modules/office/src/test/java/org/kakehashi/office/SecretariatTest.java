package org.kakehashi.office;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.NotPermitted;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.testing.TestActors;

@DisplayName("事務局のもの")
class SecretariatTest {
  private static final Actor OSAKA = TestActors.bureau("大阪局", "OSAKA");
  private static final Set<Area> READ_BY_ALL =
      Set.of(Area.SURVEYS, Area.PROGRAMME, Area.EVENTS, Area.PAPERS);

  /** What roles held while a permission held everywhere. */
  private static final Map<Role, Set<Permission>> BEFORE =
      Map.of(
          Role.SECRETARIAT,
          Set.of(
              Permission.SEE,
              Permission.IMPORT,
              Permission.EDIT,
              Permission.APPROVE,
              Permission.ISSUE,
              Permission.DOWNLOAD),
          Role.BUREAU,
          Set.of(Permission.SEE, Permission.EDIT, Permission.DOWNLOAD),
          Role.ADMINISTRATOR,
          Set.of(Permission.SEE, Permission.ADMINISTER),
          Role.READER,
          Set.of(Permission.SEE, Permission.DOWNLOAD));

  @ParameterizedTest
  @EnumSource(Role.class)
  @DisplayName("分野に分けても、調査・事業・行事・帳票・アカウント・監査記録で、どの役割もできることは前と同じ")
  void eachRoleMayDoWhatItMightBefore(Role role) {
    Actor actor = TestActors.of(role);
    Set<Permission> before = BEFORE.get(role);
    boolean everybodys = actor.bureau() == null;
    for (Area area : READ_BY_ALL) {
      assertEquals(before.contains(Permission.SEE), actor.may(Permission.SEE, area));
    }
    for (Area area : List.of(Area.SURVEYS, Area.PROGRAMME, Area.EVENTS)) {
      assertEquals(
          before.contains(Permission.IMPORT) && everybodys, Secretariat.mayImport(actor, area));
    }
    for (Area area : List.of(Area.SURVEYS, Area.PROGRAMME, Area.PAPERS)) {
      assertEquals(
          before.contains(Permission.EDIT) && everybodys, Secretariat.mayEdit(actor, area));
    }
    assertEquals(before.contains(Permission.EDIT), actor.may(Permission.EDIT, Area.EVENTS));
    for (Permission verb : List.of(Permission.APPROVE, Permission.ISSUE, Permission.DOWNLOAD)) {
      assertEquals(before.contains(verb), actor.may(verb, Area.PAPERS));
    }
    for (Area area : List.of(Area.ACCOUNTS, Area.AUDIT)) {
      assertEquals(before.contains(Permission.ADMINISTER), actor.may(Permission.ADMINISTER, area));
    }
    assertEquals(before, actor.verbs());
  }

  @Test
  @DisplayName("地方局のアカウントは自局のものだけを編集し、事務局のものと他局のものは断られる")
  void aBureauEditsItsOwn() {
    assertDoesNotThrow(() -> Secretariat.requireEditOf(OSAKA, Area.EVENTS, "OSAKA"));
    assertThrows(OnlyOwnBureau.class, () -> Secretariat.requireEditOf(OSAKA, Area.EVENTS, "TOKYO"));
    assertThrows(OnlyOwnBureau.class, () -> Secretariat.requireEdit(OSAKA, Area.PROGRAMME));
    assertFalse(Secretariat.mayEdit(OSAKA, Area.EVENTS));
  }

  @Test
  @DisplayName("権限そのものがなければ、足りない権限と分野を言う")
  void whatIsMissingIsNamed() {
    Actor token = TestActors.only(OSAKA, Permission.SEE);
    NotPermitted refused =
        assertThrows(NotPermitted.class, () -> Secretariat.requireEdit(token, Area.PROGRAMME));
    assertEquals(List.of("編集", "事業"), refused.arguments());
    assertThrows(NotPermitted.class, () -> Secretariat.requireImport(OSAKA, Area.SURVEYS));
    Actor reader = TestActors.reader("参事官");
    assertThrows(NotPermitted.class, () -> Secretariat.requireEdit(reader, Area.PROGRAMME));
  }
}
