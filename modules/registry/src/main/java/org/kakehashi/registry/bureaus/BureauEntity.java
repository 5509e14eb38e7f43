package org.kakehashi.registry.bureaus;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A bureau's row; written by migrations only. */
@Entity
@Table(schema = "registry", name = "bureau")
class BureauEntity {
  @Id String code;
  int position;
  String name;

  @Column(name = "short_name")
  String shortName;

  @Column(name = "area_confirmed")
  boolean areaConfirmed;

  protected BureauEntity() {}
}
