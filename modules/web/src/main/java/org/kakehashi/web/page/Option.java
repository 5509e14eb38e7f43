package org.kakehashi.web.page;

/**
 * A choice of a select, a radio group or a group of check boxes.
 *
 * @param value what the form sends
 * @param label what the page shows
 */
public record Option(String value, String label) {}
