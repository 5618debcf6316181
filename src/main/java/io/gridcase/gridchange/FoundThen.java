package io.gridcase.gridchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What the check found when a draft was applied for, kept with the draft. */
@Component
class FoundThen {

  /** A finding in words. */
  record Line(String message, String messageEn) {}

  private final ObjectMapper json;

  FoundThen(ObjectMapper json) {
    this.json = json;
  }

  String write(List<Finding> findings) {
    try {
      return json.writeValueAsString(
          findings.stream().map(each -> new Line(each.message(), each.messageEn())).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Findings are not writable", e);
    }
  }

  /** The words of what was found; nothing for a draft that was applied for before it was kept. */
  List<String> read(GridDraft draft, Locale locale) {
    if (draft.found() == null) {
      return List.of();
    }
    boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    try {
      return json.readValue(draft.found(), new TypeReference<List<Line>>() {}).stream()
          .map(line -> english ? line.messageEn() : line.message())
          .toList();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What was found in " + draft.number() + " is lost", e);
    }
  }
}
