package org.kakehashi.intake.mapping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kakehashi.intake.mapping.RealFilesMappingTest.othersInOneAction;
import static org.kakehashi.intake.mapping.RealFilesMappingTest.rows;
import static org.kakehashi.intake.mapping.RealFilesMappingTest.targets;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kakehashi.intake.MappingProposal;
import org.kakehashi.intake.TableMapping;
import org.kakehashi.intake.TableMappings;
import org.kakehashi.intake.UploadedTable;
import org.kakehashi.office.testing.TestDatabase;

class RememberedMappingsPersistenceIT {
  private static final TestDatabase DATABASE = TestDatabase.migrated("intake");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-02-25T00:00:00Z"), ZoneId.of("Asia/Tokyo"));

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  private static <T> T with(Function<TableMappings, T> work) {
    return DATABASE.call("intake", em -> work.apply(TestTableMappings.on(em, CLOCK)));
  }

  private static MappingProposal proposed(String kind, UploadedTable table) {
    return with(mappings -> mappings.propose(kind, Asked.qa(), List.of(table)));
  }

  @Test
  @DisplayName("対応付けは、同じ種類で見出しの同じ次のファイルに、シート名や見出しの行が違っても提案される")
  void theNextFileWithTheSameHeadingsIsReadTheSame() {
    UploadedTable first = new UploadedTable("4月", rows("ID|開催の必要性|分野|意見", "1|1|教育;労働|あ"));
    TableMapping decided = othersInOneAction(proposed("answers", first).mapping(), 3);
    with(
        mappings -> {
          mappings.remember("answers", Asked.qa(), List.of(first), decided);
          mappings.remember("answers", Asked.qa(), List.of(first), decided);
          return true;
        });
    UploadedTable next = new UploadedTable("5月", rows("回答一覧", "ＩＤ|開催の必要性|分野|意見", "2|2|在留手続;税|い"));
    MappingProposal again = proposed("answers", next);
    assertTrue(again.remembered());
    assertEquals(2, again.mapping().headingRow());
    assertTrue(again.mapping().columns().get(2).reading().unknownIsOther());
    assertEquals(List.of("受付番号", "問1", "問2", "問3"), targets(again));
    assertFalse(proposed("programme", next).remembered());
    UploadedTable others = new UploadedTable("5月", rows("ID|開催の必要性|分野|意見・要望", "2|2|1|い"));
    assertFalse(proposed("answers", others).remembered());
  }

  @Test
  @DisplayName("設問の変わった対応付けは提案しない")
  void otherQuestionsAreOtherMappings() {
    UploadedTable table = new UploadedTable("回答", rows("ID|希望", "1|1"));
    with(
        mappings -> {
          mappings.remember(
              "answers",
              Asked.qb(),
              List.of(table),
              mappings.propose("answers", Asked.qb(), List.of(table)).mapping());
          return true;
        });
    assertFalse(proposed("answers", table).remembered());
  }
}
