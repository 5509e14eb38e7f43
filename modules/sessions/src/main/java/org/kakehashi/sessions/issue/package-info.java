/** Issues still to be considered (検討課題). */
@NullMarked
package org.kakehashi.sessions.issue;

import org.jspecify.annotations.NullMarked;
