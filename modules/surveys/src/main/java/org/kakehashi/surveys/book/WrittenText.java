package org.kakehashi.surveys.book;

/** What somebody wrote on an answer sheet. */
record WrittenText(int sheet, boolean other, String text) {}
