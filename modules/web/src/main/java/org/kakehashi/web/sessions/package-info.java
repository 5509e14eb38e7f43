/** The screens of the programme (開催形式の比較、年次報告 and what they are put together from). */
@NullMarked
package org.kakehashi.web.sessions;

import org.jspecify.annotations.NullMarked;
