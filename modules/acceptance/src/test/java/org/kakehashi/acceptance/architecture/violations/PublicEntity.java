package org.kakehashi.acceptance.architecture.violations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity anybody could take. */
@Entity
public class PublicEntity {
  @Id private long id;
}
