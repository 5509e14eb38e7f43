package org.kakehashi.bench.walks;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kakehashi.web.KakehashiApplication;
import org.kakehashi.web.access.OpenToStrangers;

/** All routes of the product, as the classes of the web module declare them. */
final class Routes {
  private final List<Route> all;

  private Routes(List<Route> all) {
    this.all = all;
  }

  static Routes declared() {
    List<Route> found = new ArrayList<>();
    for (Class<?> resource : resources()) {
      for (Method method : resource.getMethods()) {
        verb(method).ifPresent(verb -> found.addAll(routes(resource, method, verb)));
      }
    }
    found.sort(Comparator.comparing(Route::path).thenComparing(Route::verb));
    return new Routes(List.copyOf(found));
  }

  List<Route> all() {
    return all;
  }

  /** The route that a request takes, the closest where several would fit. */
  Optional<Route> of(String verb, String path) {
    return all.stream()
        .filter(route -> route.verb().equals(verb) && route.leadsFrom(path))
        .min(Comparator.comparingInt(Route::vagueness));
  }

  private static List<Route> routes(Class<?> resource, Method method, String verb) {
    String template = joined(path(resource), path(method));
    boolean open =
        resource.isAnnotationPresent(OpenToStrangers.class)
            || method.isAnnotationPresent(OpenToStrangers.class);
    Consumes consumes =
        Optional.ofNullable(method.getAnnotation(Consumes.class))
            .orElse(resource.getAnnotation(Consumes.class));
    List<String> types = consumes == null ? List.of() : List.of(consumes.value());
    return Route.of(verb, template, types, queries(method), open);
  }

  private static List<String> queries(Method method) {
    return Arrays.stream(method.getParameters())
        .map(parameter -> parameter.getAnnotation(QueryParam.class))
        .flatMap(Stream::ofNullable)
        .map(QueryParam::value)
        .toList();
  }

  private static Optional<String> verb(Method method) {
    return Arrays.stream(method.getAnnotations())
        .map(Annotation::annotationType)
        .map(type -> type.getAnnotation(HttpMethod.class))
        .flatMap(Stream::ofNullable)
        .map(HttpMethod::value)
        .findFirst();
  }

  private static String path(AnnotatedElement element) {
    Path path = element.getAnnotation(Path.class);
    return path == null ? "" : path.value();
  }

  private static String joined(String first, String second) {
    String whole = ("/" + first + "/" + second).replaceAll("/{2,}", "/");
    return whole.length() > 1 && whole.endsWith("/")
        ? whole.substring(0, whole.length() - 1)
        : whole;
  }

  private static List<Class<?>> resources() {
    try {
      URI place =
          KakehashiApplication.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      if (place.getPath().endsWith("/")) {
        return resources(java.nio.file.Path.of(place));
      }
      try (FileSystem archive = FileSystems.newFileSystem(java.nio.file.Path.of(place))) {
        return resources(archive.getPath("/"));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Class<?>> resources(java.nio.file.Path root) throws IOException {
    try (Stream<java.nio.file.Path> files = Files.walk(root.resolve("org/kakehashi/web"))) {
      List<Class<?>> found = new ArrayList<>();
      for (String file : files.map(path -> root.relativize(path).toString()).sorted().toList()) {
        if (file.endsWith(".class") && !file.endsWith("package-info.class")) {
          Class<?> type = named(file.replaceFirst("\\.class$", "").replace('/', '.'));
          if (type.isAnnotationPresent(Path.class)) {
            found.add(type);
          }
        }
      }
      return found;
    }
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name, false, Routes.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
