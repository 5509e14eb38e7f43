package org.kakehashi.surveys;

import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.FiscalYear;

/**
 * Answer sheets to be tried.
 *
 * @param questionnaire the 設問表: the counts template with blank counts
 * @param answers one row a respondent
 * @param sent how many were asked to answer, or null when the questionnaire states it or nobody
 *     knows
 */
public record AnswersUpload(
    SurveyFile questionnaire, SurveyFile answers, FiscalYear year, @Nullable Integer sent) {}
