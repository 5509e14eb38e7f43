package org.kakehashi.web.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.web.access.CurrentCaller;
import org.kakehashi.web.page.Page;

/** Answers with an error in the form its reader understands: a page, or JSON under {@code /api}. */
@ApplicationScoped
class ErrorResponses {
  @Inject CurrentCaller caller;

  Response answer(UriInfo asked, ErrorView error, @Nullable RuleViolation violation) {
    if (asked.getRequestUri().getPath().startsWith("/api/")) {
      return Response.status(error.status())
          .type(Problem.MEDIA_TYPE)
          .entity(Problem.of(error, violation))
          .build();
    }
    return new Page("shell/error", caller.frame(error.heading()), error).withStatus(error.status());
  }
}
