package io.gridcase.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Map;

/**
 * How facts and lists are written. The record has a mapper of its own: what is written must not
 * change with the settings of the API.
 */
final class Written {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);
  private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};

  private Written() {}

  static String facts(Map<String, ?> facts) {
    try {
      return JSON.writeValueAsString(facts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Facts that cannot be written: " + facts.keySet(), e);
    }
  }

  static Map<String, Object> facts(String written) {
    try {
      return JSON.readValue(written, FACTS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Facts in the record that cannot be read", e);
    }
  }

  static String list(List<String> ids) {
    return ids.isEmpty() ? null : String.join(",", ids);
  }

  static List<String> list(String written) {
    return written == null ? List.of() : List.of(written.split(","));
  }
}
