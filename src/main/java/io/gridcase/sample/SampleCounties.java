package io.gridcase.sample;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The starting points in {@code gridcase-data/sample.yaml}, by city. */
@Component
class SampleCounties {

  private static final ClassPathResource FILE = new ClassPathResource("gridcase-data/sample.yaml");

  private final Map<String, SampleCounty> counties;

  SampleCounties() {
    try (InputStream content = FILE.getInputStream()) {
      counties =
          JsonMapper.builder(new YAMLFactory())
              .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
              .build()
              .readValue(content, new TypeReference<Map<String, SampleCounty>>() {});
    } catch (IOException e) {
      throw new IllegalStateException(FILE + " cannot be read: " + e.getMessage(), e);
    }
  }

  Optional<SampleCounty> of(String city) {
    return Optional.ofNullable(counties.get(city));
  }
}
