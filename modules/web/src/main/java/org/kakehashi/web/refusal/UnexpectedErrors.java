package org.kakehashi.web.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.kakehashi.office.DatabaseIsBusy;

/**
 * Answers for everything that nobody foresaw, without telling what it was; what may pass by itself
 * is told as such.
 */
@Provider
@ApplicationScoped
public class UnexpectedErrors implements ExceptionMapper<Throwable> {
  @Inject Unexpected unexpected;
  @Inject RuleViolations refusals;
  @Context UriInfo asked;

  @Override
  public Response toResponse(Throwable error) {
    return DatabaseIsBusy.behind(error)
        .map(busy -> refusals.answer(asked, busy))
        .orElseGet(() -> unexpected.answer(asked, error));
  }
}
