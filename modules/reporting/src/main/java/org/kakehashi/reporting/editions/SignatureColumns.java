package org.kakehashi.reporting.editions;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kakehashi.reporting.Edition;

/** An {@link Edition.Signature} as two columns; one not given is null, as both columns are. */
@Embeddable
class SignatureColumns {
  private String post;
  private Instant instant;

  protected SignatureColumns() {}

  SignatureColumns(Edition.Signature signature) {
    this.post = signature.by();
    this.instant = signature.at();
  }

  static Edition.@Nullable Signature read(@Nullable SignatureColumns columns) {
    return columns == null ? null : columns.view();
  }

  Edition.Signature view() {
    return new Edition.Signature(post, instant);
  }
}
