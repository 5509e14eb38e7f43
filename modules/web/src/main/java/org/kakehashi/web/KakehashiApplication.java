package org.kakehashi.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Every page and resource, at the server's root. */
@ApplicationPath("/")
public class KakehashiApplication extends Application {

  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        // No generated description: it would tell strangers every address and its parameters.
        "jersey.config.server.wadl.disableWadl", true,
        // Redirects stay paths: made absolute, they would repeat whatever Host the request named.
        "jersey.config.server.headers.location.relative.resolution.disabled", true);
  }
}
