/** Transactions of their own, for what must hold whatever becomes of the caller's. */
@NullMarked
package org.kakehashi.office.transactions;

import org.jspecify.annotations.NullMarked;
