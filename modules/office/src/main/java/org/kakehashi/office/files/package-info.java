/** Files kept in the database. */
@NullMarked
package org.kakehashi.office.files;

import org.jspecify.annotations.NullMarked;
