package org.kakehashi.web.refusal;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.kakehashi.kernel.Busy;
import org.kakehashi.kernel.Conflict;
import org.kakehashi.kernel.Invalid;
import org.kakehashi.kernel.NotFound;
import org.kakehashi.kernel.NotPermitted;
import org.kakehashi.kernel.NotSignedIn;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.web.access.BodyTooLong;
import org.kakehashi.web.access.BodyTooSlow;
import org.kakehashi.web.page.FieldMustBe;
import org.kakehashi.web.page.Page;

/** Which HTTP status a refusal has: its kind says so. No other class writes one. */
public final class RefusalStatus {
  /** What a form bears that comes back with something to correct. */
  public static final int INVALID = 422;

  /** What a form bears that comes back because somebody else was first. */
  public static final int CONFLICT = 409;

  private static final RuleViolation.Kinds<Integer> STATUSES =
      new RuleViolation.Kinds<>() {
        @Override
        public Integer notFound(NotFound refusal) {
          return 404;
        }

        @Override
        public Integer notPermitted(NotPermitted refusal) {
          return 403;
        }

        @Override
        public Integer notSignedIn(NotSignedIn refusal) {
          return 401;
        }

        @Override
        public Integer conflict(Conflict refusal) {
          return CONFLICT;
        }

        /** What the web itself can't read or carry has statuses of its own. */
        @Override
        public Integer invalid(Invalid refusal) {
          if (refusal instanceof BodyTooLong) {
            return 413;
          }
          if (refusal instanceof BodyTooSlow) {
            return 408;
          }
          return refusal instanceof FieldMustBe ? 400 : INVALID;
        }

        @Override
        public Integer busy(Busy refusal) {
          return refusal.side() == Busy.Side.CALLER ? 429 : 503;
        }
      };

  private RefusalStatus() {}

  public static int of(RuleViolation refusal) {
    return refusal.fold(STATUSES);
  }

  /**
   * A form that comes back: whatever is wrong in it has the one status, also what can't be read.
   */
  public static Response form(Page page, RuleViolation refusal) {
    return waiting(page.withStatus(refusal instanceof Invalid ? INVALID : of(refusal)), refusal);
  }

  /** The answer, which says of what was too busy when to come again. */
  static Response waiting(Response answer, RuleViolation refusal) {
    if (refusal instanceof Busy busy) {
      answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, busy.retryAfter().toSeconds());
    }
    return answer;
  }
}
