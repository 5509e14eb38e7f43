package org.kakehashi.registry.bureaus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A branch's row; written by migrations only. */
@Entity
@Table(schema = "registry", name = "branch")
class BranchEntity {
  @Id String code;

  @Column(name = "bureau_code")
  String bureau;

  int position;
  String name;

  protected BranchEntity() {}
}
