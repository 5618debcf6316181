package io.gridcase.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.gridcase.GridcaseTest;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The committed description of the API is the one the server gives. The pages' types are made from
 * it; {@code -Dopenapi.write=true} writes it anew.
 */
@GridcaseTest
class OpenApiTest {

  private static final Path COMMITTED = Path.of("docs", "openapi.json");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  @Autowired private MockMvc mvc;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  @Test
  void the_committed_description_is_the_servers() throws Exception {
    JsonNode served = served();
    if (Boolean.getBoolean("openapi.write")) {
      Files.writeString(COMMITTED, JSON.writeValueAsString(served) + "\n");
    }

    assertThat(JSON.writeValueAsString(JSON.readTree(Files.readString(COMMITTED))))
        .as("docs/openapi.json is out of date; write it anew with -Dopenapi.write=true")
        .isEqualTo(JSON.writeValueAsString(served));
  }

  @Test
  void every_operation_has_a_name_of_its_own_and_may_be_refused() throws Exception {
    List<String> names = new ArrayList<>();
    for (JsonNode path : served().path("paths")) {
      for (JsonNode operation : path) {
        names.add(operation.path("operationId").asText());
        assertThat(operation.at("/responses/default/content/application~1problem+json").toString())
            .contains("#/components/schemas/Problem");
      }
    }

    assertThat(names).hasSizeGreaterThan(20).doesNotHaveDuplicates().allMatch(n -> !n.isBlank());
  }

  @Test
  void no_two_types_share_a_name() {
    Map<String, Set<Class<?>>> named = new TreeMap<>();
    mappings
        .getHandlerMethods()
        .values()
        .forEach(
            handler -> {
              Stream.of(handler.getMethodParameters())
                  .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                  .forEach(parameter -> collect(parameter.getGenericParameterType(), named));
              collect(handler.getReturnType().getGenericParameterType(), named);
            });

    assertThat(named).hasSizeGreaterThan(20);
    assertThat(named.values())
        .as("the description would mix them up; rename one")
        .allSatisfy(types -> assertThat(types).hasSize(1));
  }

  private static void collect(Type type, Map<String, Set<Class<?>>> named) {
    if (type instanceof ParameterizedType generic) {
      Stream.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, named));
    } else if (type instanceof Class<?> plain
        && plain.isRecord()
        && named.computeIfAbsent(plain.getSimpleName(), n -> new HashSet<>()).add(plain)) {
      Stream.of(plain.getRecordComponents())
          .forEach(component -> collect(component.getGenericType(), named));
    }
  }

  private JsonNode served() throws Exception {
    return JSON.readTree(
        mvc.perform(get("/api/openapi.json")).andReturn().getResponse().getContentAsByteArray());
  }
}
