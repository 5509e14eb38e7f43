package org.kakehashi.web.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at every form before anything of it is used: the browser's word on where it comes from, and
 * the form's token. Uploads are judged by their first part, before the file is read.
 */
@Provider
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class FormFilter implements ContainerRequestFilter {
  private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  /** How much of an upload holds its first part, boundary and headers included. */
  private static final int BEGINNING = 4096;

  @Inject CurrentCaller caller;
  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (READING.contains(request.getMethod())) {
      return;
    }
    request.setEntityStream(new LimitedInput(request.getEntityStream(), limit(request)));
    if (SignInFilter.isApi(request)) {
      return;
    }
    if (!Csrf.ownOrigin(
        request.getHeaderString("Sec-Fetch-Site"),
        request.getHeaderString("Origin"),
        request.getHeaderString(HttpHeaders.HOST),
        WebSettings.present().publicUrl())) {
      throw new FormNotOurs();
    }
    boolean strangersToo = SignInFilter.openToStrangers(resource);
    if (token(request).filter(token -> caller.owns(token, strangersToo)).isEmpty()) {
      throw new FormNotOurs();
    }
  }

  private static Optional<String> token(ContainerRequestContext request) throws IOException {
    var body = request.getEntityStream();
    if (is(request, MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
      byte[] form = body.readAllBytes();
      request.setEntityStream(new ByteArrayInputStream(form));
      return Csrf.inForm(form);
    }
    if (is(request, MediaType.MULTIPART_FORM_DATA_TYPE)) {
      byte[] beginning = body.readNBytes(BEGINNING);
      request.setEntityStream(new SequenceInputStream(new ByteArrayInputStream(beginning), body));
      return Csrf.inMultipart(beginning);
    }
    throw new NotSupportedException();
  }

  private static long limit(ContainerRequestContext request) {
    boolean file = !is(request, MediaType.APPLICATION_FORM_URLENCODED_TYPE);
    return file ? LimitedInput.UPLOAD : LimitedInput.FORM;
  }

  private static boolean is(ContainerRequestContext request, MediaType type) {
    return request.getMediaType() != null && type.isCompatible(request.getMediaType());
  }
}
