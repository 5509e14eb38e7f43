package org.kakehashi.reporting;

import org.jspecify.annotations.Nullable;

/**
 * What a paper is to be made of.
 *
 * @param subject the survey's id, the comparison's id, or the fiscal year's western number
 * @param material the committee's number for it (資料1), or null
 * @param proposal whether （案） stands in the title
 */
public record PaperRequest(
    PaperKind kind, String subject, @Nullable String material, boolean proposal) {}
