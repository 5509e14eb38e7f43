package org.kakehashi.web.home;

/**
 * Something that waits for the reader.
 *
 * @param status a word or two
 * @param detail a date, a count; may be empty
 */
public record DueItem(String label, String path, String status, String detail) {}
