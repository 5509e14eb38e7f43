/** What was removed, and how it comes back (削除の取消し). */
@NullMarked
package org.kakehashi.programme.removal;

import org.jspecify.annotations.NullMarked;
