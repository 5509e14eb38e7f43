/**
 * REST under {@code /api/v1}, for programs with an access token. The same operations the screens
 * use, the same figures, as JSON; described in {@code /api/v1/openapi.yaml}.
 */
@NullMarked
package org.kakehashi.web.rest;

import org.jspecify.annotations.NullMarked;
