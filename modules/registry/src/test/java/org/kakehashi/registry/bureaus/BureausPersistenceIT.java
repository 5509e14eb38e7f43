package org.kakehashi.registry.bureaus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.office.testing.TestDatabase;
import org.kakehashi.registry.Branch;
import org.kakehashi.registry.Bureau;
import org.kakehashi.registry.Bureaus;
import org.kakehashi.registry.Prefecture;

class BureausPersistenceIT {
  private static final TestDatabase DATABASE = TestDatabase.migrated("office", "registry");

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  @Tag("R69")
  @DisplayName("地方局は8局、札幌から福岡まで北から順に並ぶ")
  void thereAreEightBureausFromNorthToSouth() {
    assertEquals(
        List.of(
            "札幌出入国在留管理局",
            "仙台出入国在留管理局",
            "東京出入国在留管理局",
            "名古屋出入国在留管理局",
            "大阪出入国在留管理局",
            "広島出入国在留管理局",
            "高松出入国在留管理局",
            "福岡出入国在留管理局"),
        ask(bureaus -> bureaus.all().stream().map(Bureau::name).toList()));
  }

  @Test
  @Tag("R70")
  @DisplayName("47都道府県はいずれか一つの地方局の管轄に属する（JIS X 0401の順）")
  void everyPrefectureBelongsToOneBureau() {
    List<String> codes =
        ask(
            bureaus ->
                bureaus.all().stream()
                    .flatMap(bureau -> bureau.prefectures().stream())
                    .map(Prefecture::code)
                    .sorted()
                    .toList());
    assertEquals(IntStream.rangeClosed(1, 47).mapToObj("%02d"::formatted).toList(), codes);
  }

  @Test
  @Tag("R69")
  @DisplayName("支局は管轄を持つもの（横浜、神戸、那覇）と空港の支局がある")
  void branchesKnowTheirAreas() {
    List<Branch> tokyo = ask(bureaus -> bureaus.bureau("TOKYO").branches());
    assertEquals(List.of("成田空港支局", "羽田空港支局", "横浜支局"), tokyo.stream().map(Branch::name).toList());
    assertEquals(List.of(), tokyo.get(0).area());
    assertEquals(List.of(new Prefecture("14", "神奈川県")), tokyo.get(2).area());
    assertEquals(
        List.of(new Branch("那覇支局", List.of(new Prefecture("47", "沖縄県")))),
        ask(bureaus -> bureaus.bureau("FUKUOKA").branches()));
  }

  @Test
  @DisplayName("広島局と高松局の管轄は確認を要する")
  void theAreasOfHiroshimaAndTakamatsuWantConfirmation() {
    assertEquals(
        List.of("広島局", "高松局"),
        ask(
            bureaus ->
                bureaus.all().stream()
                    .filter(bureau -> !bureau.areaConfirmed())
                    .map(Bureau::shortName)
                    .toList()));
  }

  @Test
  @DisplayName("地方局の台帳は一度の問合せで読む")
  void theMasterIsReadInOneStatement() {
    assertEquals(1, TestDatabase.statements(() -> ask(Bureaus::all)));
  }

  @Test
  @DisplayName("登録のない地方局は見つからない")
  void anUnknownCodeIsNotFound() {
    assertThrows(NotFound.class, () -> ask(bureaus -> bureaus.bureau("NAHA")));
  }

  @Test
  @DisplayName("アプリケーションは地方局の台帳を書き換えられない")
  void theApplicationCannotChangeTheMaster() {
    PersistenceException refused =
        assertThrows(
            PersistenceException.class,
            () ->
                DATABASE.run(
                    "registry",
                    em -> em.createQuery("DELETE FROM PrefectureEntity p").executeUpdate()));
    assertTrue(refused.getMessage().contains("permission denied"));
    assertFalse(ask(Bureaus::all).isEmpty());
  }

  private static <T> T ask(Function<Bureaus, T> question) {
    return DATABASE.call("registry", em -> question.apply(TestBureaus.on(em)));
  }
}
