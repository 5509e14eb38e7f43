/**
 * Surveys (調査) as the rest of the office sees them: {@link org.kakehashi.surveys.Surveys} to read
 * figures, {@link org.kakehashi.surveys.SurveyImports} to bring them in, {@link
 * org.kakehashi.surveys.Findings}, {@link org.kakehashi.surveys.Wordings} and {@link
 * org.kakehashi.surveys.MainAnswers} for what only a person may decide.
 */
@NullMarked
package org.kakehashi.surveys;

import org.jspecify.annotations.NullMarked;
