/** What every page is made of: its frame, its texts, its assets and the shared pieces. */
@NullMarked
package org.kakehashi.web.page;

import org.jspecify.annotations.NullMarked;
