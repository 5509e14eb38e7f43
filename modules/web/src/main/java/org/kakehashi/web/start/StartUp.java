package org.kakehashi.web.start;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;
import org.kakehashi.kernel.RuleViolation;
import org.kakehashi.office.FirstSteps;
import org.kakehashi.office.JobWorkers;
import org.kakehashi.web.page.Texts;

/**
 * Brings the application up in order: schemas, first links, workers. Whatever fails keeps it from
 * answering at all.
 */
@WebListener
public class StartUp implements ServletContextListener {
  private static final Logger LOG = System.getLogger(StartUp.class.getName());

  @Inject FirstSteps firstSteps;
  @Inject JobWorkers workers;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    try {
      new Migrations(DatabaseRoles.of(StartUp::setting)).run();
      writeFirstLinks();
      workers.start();
    } catch (RuleViolation refused) {
      LOG.log(Level.ERROR, Texts.text(refused));
      throw refused;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    workers.stop();
  }

  private void writeFirstLinks() throws IOException {
    var links = new FirstLinks(firstSteps);
    var first = setting("kakehashi.first.link.file");
    if (!first.isEmpty()) {
      links.administrator(Path.of(first));
    }
    var demonstration = setting("kakehashi.demo.file");
    if (!demonstration.isEmpty()) {
      links.demonstration(Path.of(demonstration));
    }
  }

  private static String setting(String name) {
    return ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse("").strip();
  }
}
