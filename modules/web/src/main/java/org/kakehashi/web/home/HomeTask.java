package org.kakehashi.web.home;

import static org.kakehashi.web.page.Texts.text;

import java.util.ArrayList;
import java.util.List;
import org.kakehashi.kernel.Actor;
import org.kakehashi.kernel.Area;
import org.kakehashi.kernel.FiscalYear;
import org.kakehashi.kernel.Permission;
import org.kakehashi.office.Secretariat;

/**
 * Something the reader comes here to do.
 *
 * @param what a sentence on what comes of it
 */
public record HomeTask(String label, String path, String what) {

  /** What this actor can do, in the order of the work. */
  static List<HomeTask> of(Actor actor, FiscalYear present) {
    var tasks = new ArrayList<HomeTask>();
    if (Secretariat.mayEdit(actor, Area.PROGRAMME)) {
      tasks.add(task("import", "/surveys/import"));
      tasks.add(task("tally", "/surveys"));
      tasks.add(task("compare", "/comparisons"));
      tasks.add(task("record", "/reviews/" + present.year()));
      tasks.add(task("paper", "/papers/new"));
    } else {
      if (actor.may(Permission.EDIT, Area.EVENTS)) {
        tasks.add(task("events", "/reviews/" + present.year() + "#conferences"));
      }
      tasks.add(task("surveys", "/surveys"));
      tasks.add(task("comparisons", "/comparisons"));
      tasks.add(task("reviews", "/reviews"));
      if (actor.may(Permission.DOWNLOAD, Area.PAPERS)) {
        tasks.add(task("download", "/papers"));
      }
    }
    if (actor.may(Permission.ADMINISTER, Area.ACCOUNTS)) {
      tasks.add(0, task("accounts", "/accounts"));
      tasks.add(1, task("audit", "/audit"));
    }
    return List.copyOf(tasks);
  }

  private static HomeTask task(String name, String path) {
    return new HomeTask(text("home.task." + name), path, text("home.what." + name));
  }
}
