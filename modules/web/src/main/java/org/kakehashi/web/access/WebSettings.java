package org.kakehashi.web.access;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator set about this application's surroundings.
 *
 * @param publicUrl where people reach it ({@code KAKEHASHI_PUBLIC_URL}), or null on a plain
 *     loopback
 * @param trustedProxies addresses or CIDR blocks whose {@code X-Forwarded-For} is believed ({@code
 *     KAKEHASHI_TRUSTED_PROXIES}, separated by commas)
 */
public record WebSettings(@Nullable URI publicUrl, List<AddressBlock> trustedProxies) {

  private static final class Held {
    static final WebSettings PRESENT =
        of(name -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
  }

  public WebSettings {
    trustedProxies = List.copyOf(trustedProxies);
  }

  /** The settings this process was started with. */
  public static WebSettings present() {
    return Held.PRESENT;
  }

  static WebSettings of(Function<String, Optional<String>> lookup) {
    var url =
        lookup.apply("kakehashi.public.url").map(String::strip).filter(text -> !text.isEmpty());
    var proxies =
        lookup.apply("kakehashi.trusted.proxies").stream()
            .flatMap(text -> Arrays.stream(text.split(",", -1)))
            .map(String::strip)
            .filter(text -> !text.isEmpty())
            .map(AddressBlock::parse)
            .toList();
    return new WebSettings(url.map(URI::create).orElse(null), proxies);
  }

  /** Whether people reach this application through TLS only. */
  public boolean secure() {
    return publicUrl != null && "https".equalsIgnoreCase(publicUrl.getScheme());
  }
}
