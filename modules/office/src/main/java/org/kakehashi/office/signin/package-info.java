/** Signing in: passwords, throttling, sign-in tokens. */
@NullMarked
package org.kakehashi.office.signin;

import org.jspecify.annotations.NullMarked;
