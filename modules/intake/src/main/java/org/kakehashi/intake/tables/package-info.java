/** Reading uploaded workbooks and CSVs. */
@NullMarked
package org.kakehashi.intake.tables;

import org.jspecify.annotations.NullMarked;
