package org.kakehashi.web.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DescriptionTest {
  private static final List<Class<?>> RESOURCES =
      List.of(
          AnswerDryRunResource.class,
          AnswerMappingResource.class,
          AnswerSheetResource.class,
          ComparisonResource.class,
          DescriptionResource.class,
          PaperResource.class,
          PersonalTextResource.class,
          ProgrammeResource.class,
          SurveyResource.class);

  @Test
  @DisplayName("説明書は、ある操作をすべて載せ、ない操作を載せない")
  void theDescriptionNamesEveryOperationAndNoOther() {
    assertEquals(served(), described());
  }

  private static Set<String> served() {
    Set<String> operations = new TreeSet<>();
    for (Class<?> resource : RESOURCES) {
      for (Method method : resource.getDeclaredMethods()) {
        for (Class<?> verb : List.of(GET.class, POST.class, PUT.class, DELETE.class)) {
          if (method.isAnnotationPresent(verb.asSubclass(java.lang.annotation.Annotation.class))) {
            String path = resource.getAnnotation(Path.class).value();
            Path below = method.getAnnotation(Path.class);
            operations.add(
                verb.getSimpleName() + " " + path + (below == null ? "" : "/" + below.value()));
          }
        }
      }
    }
    return operations;
  }

  private static Set<String> described() {
    Set<String> operations = new TreeSet<>();
    String path = "";
    for (String line : yaml().split("\n")) {
      if (line.startsWith("  /")) {
        path = line.strip().replaceAll(":$", "");
      } else if (line.matches("    (get|post|put|delete):")) {
        operations.add(line.strip().replace(":", "").toUpperCase(Locale.ROOT) + " " + path);
      }
    }
    return operations;
  }

  private static String yaml() {
    try (var stream =
        DescriptionTest.class
            .getClassLoader()
            .getResourceAsStream("META-INF/openapi/openapi.yaml")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
