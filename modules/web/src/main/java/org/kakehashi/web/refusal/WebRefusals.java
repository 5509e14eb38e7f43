package org.kakehashi.web.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** Puts words to what JAX-RS itself refuses: unknown addresses, methods, media types. */
@Provider
@ApplicationScoped
public class WebRefusals implements ExceptionMapper<WebApplicationException> {
  /** Headers of a refusal that must reach the client beside our own words. */
  private static final List<String> KEPT =
      List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.RETRY_AFTER);

  @Inject ErrorResponses errors;
  @Inject Unexpected unexpected;
  @Context UriInfo asked;

  @Override
  public Response toResponse(WebApplicationException refusal) {
    var refused = refusal.getResponse();
    if (refused.getStatus() < 400 || refused.hasEntity()) {
      return refused;
    }
    if (refused.getStatus() >= 500) {
      return unexpected.answer(asked, refusal);
    }
    var answer = errors.answer(asked, ErrorView.of(refused.getStatus()), null);
    for (var header : KEPT) {
      if (refused.getHeaders().containsKey(header)) {
        answer.getHeaders().put(header, refused.getHeaders().get(header));
      }
    }
    return answer;
  }
}
