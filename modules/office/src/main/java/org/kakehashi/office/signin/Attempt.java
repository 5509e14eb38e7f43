package org.kakehashi.office.signin;

/**
 * Somebody's attempt to sign in.
 *
 * @param device what their browser brought, if the login name is known on it; else empty
 */
record Attempt(String loginName, String address, String device) {}
