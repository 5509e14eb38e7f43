/** Reading uploaded workbooks and CSVs. */
@NullMarked
package org.kakehashi.office.intake;

import org.jspecify.annotations.NullMarked;
