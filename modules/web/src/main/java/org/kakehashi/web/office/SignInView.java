package org.kakehashi.web.office;

import org.kakehashi.web.page.FormEntry;

/**
 * The sign-in page.
 *
 * @param next where to go afterwards, a path on this server
 */
public record SignInView(FormEntry entry, String next) {}
