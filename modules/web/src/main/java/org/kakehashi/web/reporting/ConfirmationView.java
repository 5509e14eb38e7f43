package org.kakehashi.web.reporting;

/**
 * The step between wanting to approve or issue an edition and doing it.
 *
 * @param action where the form goes
 * @param explain what it means, in one or two sentences
 */
public record ConfirmationView(
    EditionView edition, String title, String action, String explain, String button) {}
