package org.kakehashi.web.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.Actor;
import org.kakehashi.office.PageOf;
import org.kakehashi.office.testing.TestActors;
import org.kakehashi.reporting.Edition;
import org.kakehashi.reporting.EditionState;
import org.kakehashi.reporting.PaperFlags;
import org.kakehashi.reporting.PaperKind;
import org.kakehashi.reporting.Papers;
import org.kakehashi.web.access.CurrentCaller;

class EditionResourceTest {

  @Test
  @DisplayName("確認前の個人情報は、承認や発行を待つ版についてだけ調べる")
  void flagsAreAskedForWhatWaitsOnly() {
    List<EditionState> asked = new ArrayList<>();
    for (EditionState state : EditionState.values()) {
      EditionResource resource = new EditionResource();
      Edition edition = edition(state);
      resource.caller =
          new CurrentCaller() {
            @Override
            public Actor actor() {
              return TestActors.secretariat("在留支援課");
            }
          };
      resource.papers =
          proxy(
              Papers.class,
              name -> name.equals("edition") ? edition : new PageOf<>(List.of(edition), 1, 50, 1L));
      resource.flags =
          proxy(
              PaperFlags.class,
              name -> {
                if (name.equals("outdated")) {
                  return false;
                }
                asked.add(state);
                return List.of();
              });
      resource.askApproval(edition.id());
    }
    assertEquals(List.of(EditionState.DRAFT, EditionState.APPROVED), asked);
  }

  private static <T> T proxy(Class<T> type, Function<String, Object> answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, args) -> answer.apply(method.getName())));
  }

  private static Edition edition(EditionState state) {
    return new Edition(
        new UUID(1, 1),
        PaperKind.SURVEY_TALLY,
        "subject",
        "アンケート調査結果（単純集計）",
        1,
        state,
        new Edition.Life(
            new Edition.Signature("在留支援課", Instant.EPOCH), Edition.Making.DONE, null, null, null),
        new Edition.Content(List.of(), "", 0, List.of(), List.of(), List.of(), false));
  }
}
