package org.kakehashi.sessions;

import org.jspecify.annotations.Nullable;
import org.kakehashi.programme.Source;
import org.kakehashi.programme.StatedDate;

/**
 * What may be changed (変更) of an event as long as it is in the record: what it is, not what became
 * of it.
 *
 * @param date when, null while undecided
 */
public record ConferenceDetails(
    ConferenceName name,
    ConferencePlace place,
    @Nullable StatedDate date,
    @Nullable Source source) {}
