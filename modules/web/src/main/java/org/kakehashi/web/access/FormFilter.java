package org.kakehashi.web.access;

import static org.kakehashi.web.page.Texts.text;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.NotFoundException;
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
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kakehashi.kernel.TextMustBePrintable;

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
    // No text of the office holds it, and no database keeps it.
    if (request.getUriInfo().getPath().indexOf(0) >= 0) {
      throw new NotFoundException();
    }
    if (request.getUriInfo().getQueryParameters().values().stream()
        .flatMap(List::stream)
        .anyMatch(value -> value.indexOf(0) >= 0)) {
      throw new TextMustBePrintable("address", text("field.address"));
    }
    if (READING.contains(request.getMethod())) {
      return;
    }
    if (unknownCharset(request.getMediaType())) {
      throw new NotSupportedException();
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
      requireCountable(form);
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

  /** Before anything is read: so many names could be chosen that telling them apart takes long. */
  private static void requireCountable(byte[] form) {
    int fields = 1;
    for (byte character : form) {
      if (character == '&' && ++fields > TooManyFields.MOST) {
        throw new TooManyFields();
      }
    }
  }

  private static boolean unknownCharset(@Nullable MediaType type) {
    var charset = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
    try {
      return charset != null && !Charset.isSupported(charset);
    } catch (IllegalCharsetNameException unheardOf) {
      return true;
    }
  }

  private static long limit(ContainerRequestContext request) {
    boolean file = !is(request, MediaType.APPLICATION_FORM_URLENCODED_TYPE);
    return file ? LimitedInput.UPLOAD : LimitedInput.FORM;
  }

  private static boolean is(ContainerRequestContext request, MediaType type) {
    return request.getMediaType() != null && type.isCompatible(request.getMediaType());
  }
}
