/** Jobs as rows and the workers that do them. */
@NullMarked
package org.kakehashi.office.jobs;

import org.jspecify.annotations.NullMarked;
