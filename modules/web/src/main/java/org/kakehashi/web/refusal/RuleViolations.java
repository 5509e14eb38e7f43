package org.kakehashi.web.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.web.page.Texts;

/** Says a broken rule's sentence. */
@Provider
@ApplicationScoped
public class RuleViolations implements ExceptionMapper<RuleViolation> {
  @Inject ErrorResponses errors;
  @Context UriInfo asked;

  @Override
  public Response toResponse(RuleViolation violation) {
    return answer(asked, violation);
  }

  /** The answer to a refusal, wherever it came up. */
  Response answer(UriInfo asked, RuleViolation violation) {
    var error = ErrorView.of(RefusalStatus.of(violation)).saying(Texts.text(violation));
    return RefusalStatus.waiting(errors.answer(asked, error, violation), violation);
  }
}
