package org.kakehashi.office.accounts;

import java.util.UUID;

/**
 * What an account may do has changed: whoever is signed in with it must sign in again. Fired in the
 * changing transaction.
 */
public record AccessWithdrawn(UUID account) {}
