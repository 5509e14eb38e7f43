package org.kakehashi.registry.bureaus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.kakehashi.registry.Prefecture;

/** A prefecture's row; written by migrations only. */
@Entity
@Table(schema = "registry", name = "prefecture")
class PrefectureEntity {
  @Id String code;
  String name;

  @Column(name = "bureau_code")
  String bureau;

  @Column(name = "branch_code")
  @Nullable String branch;

  protected PrefectureEntity() {}

  Prefecture view() {
    return new Prefecture(code, name);
  }
}
