package org.kakehashi.launcher;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The environment the application is started in. What the administrator set stays as it is; the
 * rest is filled in.
 */
record Settings(Map<String, String> given) {
  static final String DB_URL = "KAKEHASHI_DB_URL";
  static final String DB_USER = "KAKEHASHI_DB_USER";
  static final String DB_PASSWORD = "KAKEHASHI_DB_PASSWORD";
  static final String DB_OWNER_USER = "KAKEHASHI_DB_OWNER_USER";
  static final String DB_OWNER_PASSWORD = "KAKEHASHI_DB_OWNER_PASSWORD";
  static final String PUBLIC_URL = "KAKEHASHI_PUBLIC_URL";
  static final String TRUSTED_PROXIES = "KAKEHASHI_TRUSTED_PROXIES";
  static final String FIRST_LINK_FILE = "KAKEHASHI_FIRST_LINK_FILE";
  static final String DEMO_FILE = "KAKEHASHI_DEMO_FILE";
  static final String JAVA_OPTIONS = "KAKEHASHI_JAVA_OPTIONS";

  Settings {
    given = Map.copyOf(given);
  }

  /** Whether the administrator brings a PostgreSQL server, so that none is started here. */
  boolean ownDatabase() {
    return !text(DB_URL).isBlank();
  }

  /** A value, or the empty text. */
  String text(String variable) {
    return given.getOrDefault(variable, "");
  }

  /** The administrator's own server needs both roles. */
  void requireOwnDatabaseRoles() {
    for (var variable : List.of(DB_USER, DB_PASSWORD, DB_OWNER_USER, DB_OWNER_PASSWORD)) {
      if (text(variable).isBlank()) {
        throw new LauncherProblem.SettingMissing(variable);
      }
    }
  }

  /**
   * The application tells its health to loopback and trusted proxies only. A server that listens on
   * another address of this machine is asked from that very address.
   */
  String trustedProxies(String host) throws UnknownHostException {
    var own = InetAddress.getByName(host);
    var trusted = text(TRUSTED_PROXIES);
    if (own.isLoopbackAddress() || own.isAnyLocalAddress()) {
      return trusted;
    }
    return trusted.isBlank() ? own.getHostAddress() : trusted + "," + own.getHostAddress();
  }

  static Map<String, String> embeddedDatabase(String url, Passwords passwords) {
    var filled = new HashMap<String, String>();
    filled.put(DB_URL, url);
    filled.put(DB_USER, DatabaseRoles.APPLICATION);
    filled.put(DB_PASSWORD, passwords.application());
    filled.put(DB_OWNER_USER, DatabaseRoles.OWNER);
    filled.put(DB_OWNER_PASSWORD, passwords.owner());
    return filled;
  }
}
