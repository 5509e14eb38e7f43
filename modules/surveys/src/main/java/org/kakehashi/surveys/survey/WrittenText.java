package org.kakehashi.surveys.survey;

/** What somebody wrote on an answer sheet. */
record WrittenText(int sheet, boolean other, String text) {}
