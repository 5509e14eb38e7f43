/**
 * The screens of the programme: comparisons of formats (開催形式の比較), and the form that decisions, open
 * issues, items and events share.
 */
@NullMarked
package org.kakehashi.web.programme;

import org.jspecify.annotations.NullMarked;
