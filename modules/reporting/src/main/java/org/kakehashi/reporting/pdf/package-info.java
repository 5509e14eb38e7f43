/** The PDF format (帳票のPDF): typeset by JasperReports, tagged for screen readers. */
@NullMarked
package org.kakehashi.reporting.pdf;

import org.jspecify.annotations.NullMarked;
