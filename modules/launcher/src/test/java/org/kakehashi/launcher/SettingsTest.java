package org.kakehashi.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
  private static final Map<String, String> OWN =
      Map.of(
          "KAKEHASHI_DB_URL", "jdbc:postgresql://db.example/kakehashi",
          "KAKEHASHI_DB_USER", "app",
          "KAKEHASHI_DB_PASSWORD", "a",
          "KAKEHASHI_DB_OWNER_USER", "owner",
          "KAKEHASHI_DB_OWNER_PASSWORD", "o");

  @Test
  @DisplayName("KAKEHASHI_DB_URL があれば内蔵のデータベースは使わない")
  void usesTheAdministratorsDatabase() {
    assertTrue(new Settings(OWN).ownDatabase());
    assertFalse(new Settings(Map.of("KAKEHASHI_DB_URL", " ")).ownDatabase());
    new Settings(OWN).requireOwnDatabaseRoles();
  }

  @ParameterizedTest
  @DisplayName("自前のデータベースには二つの役割とパスワードが要る")
  @ValueSource(
      strings = {
        "KAKEHASHI_DB_USER",
        "KAKEHASHI_DB_PASSWORD",
        "KAKEHASHI_DB_OWNER_USER",
        "KAKEHASHI_DB_OWNER_PASSWORD"
      })
  void namesTheMissingVariable(String variable) {
    var given = new HashMap<>(OWN);
    given.remove(variable);
    var problem =
        assertThrows(
            LauncherProblem.SettingMissing.class,
            () -> new Settings(given).requireOwnDatabaseRoles());
    assertEquals(
        "KAKEHASHI_DB_URL を設定するときは、環境変数 " + variable + " も設定してください。", problem.getMessage());
  }

  @Test
  @DisplayName("この機械の別のアドレスで待つときは、自分の健康確認も通す")
  void trustsItsOwnAddressForTheHealthCheck() throws UnknownHostException {
    var settings = new Settings(Map.of("KAKEHASHI_TRUSTED_PROXIES", "10.0.0.5"));
    assertEquals("10.0.0.5", settings.trustedProxies("127.0.0.1"));
    assertEquals("10.0.0.5", settings.trustedProxies("0.0.0.0"));
    assertEquals("10.0.0.5,10.0.0.11", settings.trustedProxies("10.0.0.11"));
    assertEquals("10.0.0.11", new Settings(Map.of()).trustedProxies("10.0.0.11"));
  }
}
