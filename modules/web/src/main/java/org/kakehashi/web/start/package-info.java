/** What happens before the first request: migrations, workers, first links; and health. */
@NullMarked
package org.kakehashi.web.start;

import org.jspecify.annotations.NullMarked;
