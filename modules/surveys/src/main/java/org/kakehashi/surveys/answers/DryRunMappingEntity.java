package org.kakehashi.surveys.answers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kakehashi.intake.MappingJson;
import org.kakehashi.intake.TableMapping;

/**
 * How a dry run's file is read, where its headings are not this product's; without a mapping the
 * dry run waits for one.
 */
@Entity
@Table(schema = "surveys", name = "trial_mapping")
@SuppressWarnings("NullAway.Init") // the persistence provider fills the fields
class DryRunMappingEntity {
  @Id
  @Column(name = "trial_id")
  private UUID dryRun;

  private @Nullable String mapping;

  protected DryRunMappingEntity() {}

  DryRunMappingEntity(UUID dryRun) {
    this.dryRun = dryRun;
  }

  UUID dryRun() {
    return dryRun;
  }

  void decide(TableMapping decided) {
    mapping = MappingJson.of(decided).toString();
  }

  /** The mapping, unless it is waited for. */
  Optional<TableMapping> mapping() {
    return Optional.ofNullable(mapping)
        .map(json -> MappingJson.read("mapping", json.getBytes(StandardCharsets.UTF_8)));
  }
}
