package org.kakehashi.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.Identity;
import org.kakehashi.kernel.NotPermitted;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.testing.TestActors;

@DisplayName("代わりに行う者")
class ActorsTest {
  private static final Actor CLERK = TestActors.secretariat("在留支援課");

  @Test
  @DisplayName("取込みができる者は、ファイルの中身をその分野に入力できる")
  void whoMayImportMayEnterWhatTheFileHolds() {
    Actor token = TestActors.only(CLERK, Permission.IMPORT);
    Actor importing = Actors.importing(token, Set.of(Area.PROGRAMME));
    assertEquals(CLERK.recordedAs(), importing.recordedAs());
    assertEquals(Set.of(Permission.SEE, Permission.EDIT), importing.verbs(Area.PROGRAMME));
    assertTrue(importing.verbs(Area.EVENTS).isEmpty());
    Actor reader = TestActors.reader("参事官");
    assertThrows(NotPermitted.class, () -> Actors.importing(reader, Set.of(Area.PROGRAMME)));
    Actor bureau = TestActors.only(TestActors.bureau("大阪局", "OSAKA"), Permission.IMPORT);
    assertThrows(OnlyOwnBureau.class, () -> Actors.importing(bureau, Set.of(Area.PROGRAMME)));
  }

  @Test
  @DisplayName("頼んだ人に代わって読む者は、言われた分野を読むだけで、記録には頼んだ人が残る")
  void readsOnBehalfOfWhoAsked() {
    Actor reading = Actors.reading(CLERK.recordedAs(), CLERK.post(), Set.of(Area.SURVEYS));
    assertEquals(CLERK.recordedAs(), reading.recordedAs());
    assertTrue(reading.identity().account().isEmpty());
    assertEquals(Set.of(Permission.SEE), reading.verbs());
    assertTrue(reading.verbs(Area.PAPERS).isEmpty());
  }

  @Test
  @DisplayName("アカウントのない者も、個人用のリンクの番号で記録に残る。システムは番号0で残る")
  void everybodyIsRecordedSomehow() {
    UUID link = UUID.randomUUID();
    assertEquals(link, Identity.personalLink(link).recorded());
    assertTrue(Identity.personalLink(link).account().isEmpty());
    assertEquals(new UUID(0, 0), Identity.system().recorded());
    assertEquals(Identity.system(), Identity.onBehalf(new UUID(0, 0)));
    assertThrows(IllegalArgumentException.class, () -> Identity.account(new UUID(0, 0)));
  }
}
