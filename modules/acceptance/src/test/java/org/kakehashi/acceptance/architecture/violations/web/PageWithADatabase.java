package org.kakehashi.acceptance.architecture.violations.web;

import jakarta.persistence.EntityManager;

/** A page that goes round the modules. */
class PageWithADatabase {
  EntityManager em;
}
