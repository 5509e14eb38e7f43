package org.kakehashi.web.home;

import java.util.Optional;
import org.kakehashi.kernel.Actor;

/** A panel of the home page. Each group of screens adds its own as a CDI bean. */
public interface HomePanel {

  /** Its place: small numbers come first. */
  int place();

  /** What it shows this actor; empty when the actor has no use for it. */
  Optional<PanelView> panel(Actor actor);
}
