/** Accounts by post. */
@NullMarked
package org.kakehashi.office.accounts;

import org.jspecify.annotations.NullMarked;
