/** Issues still to be considered (検討課題). */
@NullMarked
package org.kakehashi.programme.issue;

import org.jspecify.annotations.NullMarked;
