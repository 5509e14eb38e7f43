/** The fiscal years anything of the programme was entered for. */
@NullMarked
package org.kakehashi.programme.years;

import org.jspecify.annotations.NullMarked;
