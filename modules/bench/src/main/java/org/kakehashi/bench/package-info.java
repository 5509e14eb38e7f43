/** Benchmarks with their ratios, and load on a running server. */
@NullMarked
package org.kakehashi.bench;

import org.jspecify.annotations.NullMarked;
