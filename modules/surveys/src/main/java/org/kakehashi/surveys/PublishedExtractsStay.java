package org.kakehashi.surveys;

import java.util.List;
import org.kakehashi.kernel.RuleViolation;

/** Extracts (主な回答) that came with published counts are a source; nobody replaces them. */
public final class PublishedExtractsStay extends RuleViolation {
  private static final long serialVersionUID = 1L;

  public PublishedExtractsStay(String question) {
    super(List.of(question));
  }
}
