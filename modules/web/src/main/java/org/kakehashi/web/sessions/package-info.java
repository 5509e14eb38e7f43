/** The screens of the regional bureaus' events (地方局別の行事), and the import of a year with them. */
@NullMarked
package org.kakehashi.web.sessions;

import org.jspecify.annotations.NullMarked;
