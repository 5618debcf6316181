package io.gridcase.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;

/** What a table was asked, as JSON in one column. */
@Converter
class LimitInputs implements AttributeConverter<Map<String, String>, String> {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<TreeMap<String, String>> INPUTS = new TypeReference<>() {};

  @Override
  public String convertToDatabaseColumn(Map<String, String> inputs) {
    try {
      return inputs == null ? null : JSON.writeValueAsString(new TreeMap<>(inputs));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Inputs that cannot be written: " + inputs.keySet(), e);
    }
  }

  @Override
  public Map<String, String> convertToEntityAttribute(String written) {
    try {
      return written == null ? null : JSON.readValue(written, INPUTS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Inputs of a clock that cannot be read", e);
    }
  }
}
