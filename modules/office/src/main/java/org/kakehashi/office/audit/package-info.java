/** The audit trail. */
@NullMarked
package org.kakehashi.office.audit;

import org.jspecify.annotations.NullMarked;
