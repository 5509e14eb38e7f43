/** Random secrets and their hashes. */
@NullMarked
package org.kakehashi.office.secrets;

import org.jspecify.annotations.NullMarked;
