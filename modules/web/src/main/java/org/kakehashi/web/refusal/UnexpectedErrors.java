package org.kakehashi.web.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers for everything that nobody foresaw, without telling what it was. */
@Provider
@ApplicationScoped
public class UnexpectedErrors implements ExceptionMapper<Throwable> {
  @Inject Unexpected unexpected;
  @Context UriInfo asked;

  @Override
  public Response toResponse(Throwable error) {
    return unexpected.answer(asked, error);
  }
}
