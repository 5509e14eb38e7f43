package org.kakehashi.reporting;

import java.util.UUID;
import org.kakehashi.surveys.PersonalTexts;

/**
 * A passage that may be personal data and that nobody decided about yet.
 *
 * @param survey where it is decided
 * @param title the survey's
 * @param passage where it stands in the survey
 */
public record PaperFlag(UUID survey, String title, PersonalTexts.Printed.Open passage) {}
