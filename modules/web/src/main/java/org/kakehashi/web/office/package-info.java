/** Screens of the office module: sign-in, accounts, tokens, audit. */
@NullMarked
package org.kakehashi.web.office;

import org.jspecify.annotations.NullMarked;
