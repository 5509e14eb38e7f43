package org.kakehashi.review.year;

import java.util.List;
import java.util.Map;
import org.kakehashi.programme.Comparison;
import org.kakehashi.programme.Decision;
import org.kakehashi.programme.OpenIssue;
import org.kakehashi.programme.ProgrammeItem;
import org.kakehashi.review.SurveyEvidence;
import org.kakehashi.sessions.Conference;
import org.kakehashi.sessions.ConferenceSummary;

/**
 * What the ten answers are drawn from.
 *
 * @param items of the year and the year after
 * @param decisions for the year and the year after: what a year's work led to
 * @param issues that stand in the year or the year after
 * @param bureaus short names by code
 */
record Facts(
    List<ProgrammeItem> items,
    List<Conference> conferences,
    ConferenceSummary summary,
    List<Comparison> comparisons,
    List<Decision> decisions,
    List<OpenIssue> issues,
    List<SurveyEvidence> surveys,
    Map<String, String> bureaus) {}
