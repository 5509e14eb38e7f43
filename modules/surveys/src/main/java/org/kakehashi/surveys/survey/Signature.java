package org.kakehashi.surveys.survey;

import java.time.Instant;

/** Who did something, by post, and when. */
record Signature(Instant at, String post) {}
