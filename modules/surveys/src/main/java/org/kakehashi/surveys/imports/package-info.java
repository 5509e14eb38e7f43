/** Where files come in: permissions, forms, and who reads what. */
@NullMarked
package org.kakehashi.surveys.imports;

import org.jspecify.annotations.NullMarked;
