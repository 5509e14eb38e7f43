/** Papers' tables as CSV, with code table and metadata beside them. */
@NullMarked
package org.kakehashi.reporting.csv;

import org.jspecify.annotations.NullMarked;
