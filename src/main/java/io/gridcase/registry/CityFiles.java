package io.gridcase.registry;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** Reads the folder of a city on the classpath, and says what is wrong in which file. */
@Component
class CityFiles {

  private static final String ROOT = "gridcase/dmn/";

  private final ObjectMapper yaml =
      JsonMapper.builder(new YAMLFactory())
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .addModule(new JavaTimeModule())
          .build();

  private final ResourceLoader resources;

  CityFiles(ResourceLoader resources) {
    this.resources = resources;
  }

  /**
   * The city's profile.
   *
   * @throws IllegalStateException naming file and key when something is missing, unknown or wrong
   */
  CityProfile profile(String city) {
    String file = ROOT + city + "/city.yaml";
    InputStream content =
        open(city, "city.yaml")
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "City " + city + " is listed, but there is no " + file));
    try (content) {
      CityProfile profile = yaml.readValue(content, CityProfile.class);
      List<String> problems = ProfileCheck.problems(city, profile);
      if (!problems.isEmpty()) {
        throw new IllegalStateException(file + ": " + String.join("; ", problems));
      }
      return profile;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(file + ": " + told(e), e);
    } catch (IOException e) {
      throw new IllegalStateException(file + " cannot be read", e);
    }
  }

  /** A file of the city's folder; empty when it has none of that name. */
  Optional<InputStream> open(String city, String name) {
    Resource resource = resources.getResource("classpath:" + ROOT + city + "/" + name);
    try {
      return resource.exists() ? Optional.of(resource.getInputStream()) : Optional.empty();
    } catch (IOException e) {
      throw new IllegalStateException(ROOT + city + "/" + name + " cannot be read", e);
    }
  }

  private static String told(JsonProcessingException problem) {
    String where =
        problem.getLocation() == null ? "" : " (line " + problem.getLocation().getLineNr() + ")";
    if (problem instanceof UnrecognizedPropertyException unknown) {
      return "unknown key " + path(unknown) + where;
    }
    String path = problem instanceof JsonMappingException mapping ? path(mapping) : "";
    return (path.isEmpty() ? "" : path + ": ") + problem.getOriginalMessage() + where;
  }

  private static String path(JsonMappingException problem) {
    return problem.getPath().stream()
        .map(ref -> ref.getFieldName() == null ? "[" + ref.getIndex() + "]" : ref.getFieldName())
        .collect(Collectors.joining("."))
        .replace(".[", "[");
  }
}
