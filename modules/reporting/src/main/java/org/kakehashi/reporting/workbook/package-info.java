/** Papers as Excel workbooks: one to read and print, one for machines. */
@NullMarked
package org.kakehashi.reporting.workbook;

import org.jspecify.annotations.NullMarked;
