/** Who asks: sign-in cookie, access tokens, form tokens, addresses, headers. */
@NullMarked
package org.kakehashi.web.access;

import org.jspecify.annotations.NullMarked;
