/** Surveys as they are held: figures, texts, findings, and the revision that all of them make. */
@NullMarked
package org.kakehashi.surveys.survey;

import org.jspecify.annotations.NullMarked;
