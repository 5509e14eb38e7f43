package org.kakehashi.web.surveys;

import org.kakehashi.web.page.FormEntry;

/** The form in which a person states how a survey was held. */
public record FactsView(String surveyPath, FormEntry entry) {}
