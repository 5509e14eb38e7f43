package org.kakehashi.office;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Instants as timestamptz: Jakarta Persistence 3.1 does not know them. Every persistence unit with
 * instants lists this class; it then holds for all of them.
 */
@Converter(autoApply = true)
public class InstantColumn implements AttributeConverter<Instant, Timestamp> {

  /** For the persistence provider. */
  public InstantColumn() {}

  @Override
  public @Nullable Timestamp convertToDatabaseColumn(@Nullable Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }

  @Override
  public @Nullable Instant convertToEntityAttribute(@Nullable Timestamp column) {
    return column == null ? null : column.toInstant();
  }
}
