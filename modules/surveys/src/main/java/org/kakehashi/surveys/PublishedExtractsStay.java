package org.kakehashi.surveys;

import java.util.List;
import org.kakehashi.kernel.Invalid;

/** Extracts (主な回答) that came with published counts are a source; nobody replaces them. */
public final class PublishedExtractsStay extends Invalid {
  private static final long serialVersionUID = 1L;

  public PublishedExtractsStay(String question) {
    super("PublishedExtractsStay", List.of(question), "question");
  }
}
