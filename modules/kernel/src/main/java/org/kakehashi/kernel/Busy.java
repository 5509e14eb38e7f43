package org.kakehashi.kernel;

import java.time.Duration;
import java.util.List;

/** It may well be done, but not now: there is a time after which to ask again. */
public abstract non-sealed class Busy extends RuleViolation {
  private static final long serialVersionUID = 1L;

  private final Side side;
  private final Duration retryAfter;

  /** Who is to slow down. */
  public enum Side {
    /** Whoever asks has asked too often. */
    CALLER,
    /** The house has its hands full. */
    HOUSE
  }

  /**
   * @param code public: it never changes
   * @param retryAfter when asking again may help
   * @param arguments for the sentence's places
   */
  protected Busy(String code, Side side, Duration retryAfter, List<String> arguments) {
    super(code, arguments);
    this.side = side;
    this.retryAfter = retryAfter;
  }

  public final Side side() {
    return side;
  }

  public final Duration retryAfter() {
    return retryAfter;
  }

  @Override
  public final <T> T fold(Kinds<T> kinds) {
    return kinds.busy(this);
  }
}
