package org.kakehashi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.kakehashi.web.access.BrowsersToo;

/**
 * The description of REST (OpenAPI), for whoever holds an access token, and for whoever is signed
 * in and would read it in the browser.
 */
@Path("/api/v1/openapi.yaml")
@RequestScoped
@BrowsersToo
public class DescriptionResource {

  @GET
  @Produces("application/yaml")
  public Response description(@HeaderParam("Accept") @DefaultValue("") String accepted) {
    var description =
        Response.ok(
            DescriptionResource.class
                .getClassLoader()
                .getResourceAsStream("META-INF/openapi/openapi.yaml"));
    // browsers show plain text and put YAML away
    return accepted.contains(MediaType.TEXT_HTML)
        ? description.type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8")).build()
        : description.build();
  }
}
