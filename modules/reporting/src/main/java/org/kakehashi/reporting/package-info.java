/** Official documents (帳票). */
@NullMarked
package org.kakehashi.reporting;

import org.jspecify.annotations.NullMarked;
