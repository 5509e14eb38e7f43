package org.kakehashi.web.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.kakehashi.web.access.OpenToStrangers;
import org.kakehashi.web.access.TrustedNetwork;

/** Tells the launcher and the proxy whether this node can serve; to anybody else it isn't there. */
@Path("/healthz")
@ApplicationScoped
@OpenToStrangers
public class HealthResource {
  private static final int SECONDS = 2;

  @Resource(lookup = "java:app/jdbc/kakehashi")
  DataSource database;

  @GET
  @Produces(MediaType.TEXT_PLAIN)
  public Response health(@Context HttpServletRequest request) {
    if (!TrustedNetwork.holds(request)) {
      throw new NotFoundException();
    }
    return answersInTime()
        ? Response.ok("ok\n").build()
        : Response.status(Response.Status.SERVICE_UNAVAILABLE).entity("database\n").build();
  }

  private boolean answersInTime() {
    try (var connection = database.getConnection()) {
      return connection.isValid(SECONDS);
    } catch (SQLException unreachable) {
      return false;
    }
  }
}
