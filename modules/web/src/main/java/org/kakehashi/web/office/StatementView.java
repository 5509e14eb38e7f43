package org.kakehashi.web.office;

/** The accessibility statement has nothing that changes. */
public record StatementView() {}
