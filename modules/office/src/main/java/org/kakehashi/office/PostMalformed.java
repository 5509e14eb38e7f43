package org.kakehashi.office;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** A post is 1 to 100 characters long, without line breaks. */
public final class PostMalformed extends Invalid {
  private static final long serialVersionUID = 1L;

  public PostMalformed() {
    super("PostMalformed", List.of(), "post");
  }
}
