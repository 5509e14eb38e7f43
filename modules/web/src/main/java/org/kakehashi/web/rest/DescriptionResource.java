package org.kakehashi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** The description of REST (OpenAPI), for whoever holds an access token. */
@Path("/api/v1/openapi.yaml")
@RequestScoped
public class DescriptionResource {

  @GET
  @Produces("application/yaml")
  public Response description() {
    return Response.ok(
            DescriptionResource.class
                .getClassLoader()
                .getResourceAsStream("META-INF/openapi/openapi.yaml"))
        .build();
  }
}
