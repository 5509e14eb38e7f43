package org.kakehashi.web.office;

import org.kakehashi.office.Account;

/**
 * One account.
 *
 * @param bureau its bureau's name, or a dash
 */
public record AccountView(Account account, String bureau) {}
