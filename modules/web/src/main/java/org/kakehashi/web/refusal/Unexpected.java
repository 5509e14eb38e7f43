package org.kakehashi.web.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/** The one place where an error nobody expected is logged; its page shows the log entry's id. */
@ApplicationScoped
class Unexpected {
  private static final Logger LOG = System.getLogger(Unexpected.class.getName());

  @Inject ErrorResponses errors;

  Response answer(UriInfo asked, Throwable error) {
    return errors.answer(asked, ErrorView.of(500).withId(logged(error)), null);
  }

  /** Logs an error under a fresh id. */
  static String logged(Throwable error) {
    var id = UUID.randomUUID().toString();
    LOG.log(Level.ERROR, "unexpected error " + id, error);
    return id;
  }
}
