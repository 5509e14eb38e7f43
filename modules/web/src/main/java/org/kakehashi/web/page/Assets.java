package org.kakehashi.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kakehashi.office.ContentFingerprint;

/**
 * Style sheets, the script and the icon, each under an address that holds its content's hash: a
 * browser keeps it for ever, and a new version has a new address.
 */
public final class Assets {
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "tokens.css", "text/css;charset=UTF-8",
          "kakehashi.css", "text/css;charset=UTF-8",
          "kakehashi.js", "text/javascript;charset=UTF-8",
          "icon.svg", "image/svg+xml");

  private static final Map<String, Asset> ALL = load();

  private Assets() {}

  /**
   * A file to serve.
   *
   * @param hash the first 16 hex digits of its SHA-256
   * @param bytes not copied; read only
   */
  @SuppressWarnings("ArrayRecordComponent") // served as it is, never compared
  public record Asset(String name, String mediaType, String hash, byte[] bytes) {}

  /**
   * Where a page finds it.
   *
   * @throws IllegalArgumentException when there is no such asset
   */
  public static String path(String name) {
    var asset = ALL.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("no asset " + name);
    }
    return "/assets/" + asset.hash() + "/" + name;
  }

  /** The asset, if the hash is that of its present content. */
  public static Optional<Asset> find(String hash, String name) {
    return Optional.ofNullable(ALL.get(name)).filter(asset -> asset.hash().equals(hash));
  }

  private static Map<String, Asset> load() {
    var all = new LinkedHashMap<String, Asset>();
    MEDIA_TYPES.forEach(
        (name, mediaType) -> {
          byte[] bytes = read(name);
          all.put(name, new Asset(name, mediaType, hash(bytes), bytes));
        });
    return Map.copyOf(all);
  }

  private static byte[] read(String name) {
    try (var stream =
        Assets.class.getClassLoader().getResourceAsStream("META-INF/assets/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("asset missing: " + name);
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(byte[] bytes) {
    return ContentFingerprint.of(bytes).substring(0, 16);
  }
}
