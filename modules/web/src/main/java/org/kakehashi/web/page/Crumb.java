package org.kakehashi.web.page;

/**
 * A step of the breadcrumb above the present page.
 *
 * @param path where it leads, beginning with a slash
 */
public record Crumb(String label, String path) {}
