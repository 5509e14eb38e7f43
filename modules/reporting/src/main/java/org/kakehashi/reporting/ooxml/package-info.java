/** What Excel and Word files share: charts, properties, safe text, reproducible bytes. */
@NullMarked
package org.kakehashi.reporting.ooxml;

import org.jspecify.annotations.NullMarked;
