/** Files people hand in, read into drafts: published counts and questionnaires. */
@NullMarked
package org.kakehashi.surveys.intake;

import org.jspecify.annotations.NullMarked;
