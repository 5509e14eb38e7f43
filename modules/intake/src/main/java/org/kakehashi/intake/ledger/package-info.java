/** What was taken in before. */
@NullMarked
package org.kakehashi.intake.ledger;

import org.jspecify.annotations.NullMarked;
