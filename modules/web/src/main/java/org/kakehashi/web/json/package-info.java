/** How JSON is written, whoever asks for it. */
@NullMarked
package org.kakehashi.web.json;

import org.jspecify.annotations.NullMarked;
