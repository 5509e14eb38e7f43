/** The screens of surveys (アンケート): their figures, their texts and their intake. */
@NullMarked
package org.kakehashi.web.surveys;

import org.jspecify.annotations.NullMarked;
