package io.gridcase.listchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.approval.ApplicationSubject.Told;
import io.gridcase.kernel.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** What an application for the list says, in words; last what it said before it was changed. */
@Component
class ListTelling {

  private static final Words WORDS = new Words("listchange");

  private final StoredEarlierListChanges earlier;
  private final ObjectMapper json;

  ListTelling(StoredEarlierListChanges earlier, ObjectMapper json) {
    this.earlier = earlier;
    this.json = json;
  }

  List<Told> tell(ListChange change, Locale locale) {
    Said now = said(change);
    List<Told> told = new ArrayList<>(words(now, locale));
    List<Said> said =
        new ArrayList<>(
            earlier.findByNumberOrderById(change.number()).stream()
                .map(it -> read(it.said(), Said.class))
                .toList());
    said.add(now);
    for (int time = 0; time + 1 < said.size(); time++) {
      List<Told> next = words(said.get(time + 1), locale);
      for (Told before : words(said.get(time), locale)) {
        if (!next.contains(before)) {
          told.add(new Told(before(time + 1, before.label(), locale), before.value()));
        }
      }
    }
    return told;
  }

  /** All it says now. */
  Said said(ListChange change) {
    return Said.of(change, read(change.content(), Content.class));
  }

  String write(Object content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An application cannot be written", e);
    }
  }

  private <T> T read(String content, Class<T> type) {
    try {
      return json.readValue(content, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept application cannot be read", e);
    }
  }

  private static List<Told> words(Said said, Locale locale) {
    List<Told> told = new ArrayList<>();
    told.add(told("change", WORDS.of("word.change." + said.change(), locale), locale));
    told.add(told("type", named(said), locale));
    if (said.change() != Change.WITHDRAWAL) {
      told.add(told("group", said.group() + " " + said.groupName(), locale));
      told.add(told("category", WORDS.of("word.category." + said.category(), locale), locale));
      told.add(
          told(
              "responsibility",
              WORDS.of("word.responsibility." + said.responsibility(), locale),
              locale));
      told.add(told("urgent", yesNo(said.urgent(), locale), locale));
    }
    if (said.until() != null) {
      told.add(told("until", said.until().toString(), locale));
    }
    Content content = said.content();
    told.add(told("reason", content.reason(), locale));
    if (content.guarantees() != null) {
      guarantees(content.guarantees(), told, locale);
    }
    if (content.nature() != null) {
      new TreeMap<>(content.nature().facts())
          .forEach((asked, is) -> told.add(told(asked, yesNo((Boolean) is, locale), locale)));
    }
    return told;
  }

  private static String named(Said said) {
    return said.typeCode() == null ? said.name() : said.typeCode() + " " + said.name();
  }

  private static void guarantees(Guarantees g, List<Told> told, Locale locale) {
    told.add(told("people", g.people(), locale));
    told.add(told("funds", g.funds(), locale));
    told.add(told("materials", g.materials(), locale));
    told.add(told("training", g.training(), locale));
    if (g.information() != null) {
      told.add(told("information", g.information(), locale));
    }
  }

  private static Told told(String label, String value, Locale locale) {
    return new Told(WORDS.of("label." + label, locale), value);
  }

  private static String before(int time, String label, Locale locale) {
    return WORDS.of("label.formerly", locale).replace("{time}", String.valueOf(time)) + label;
  }

  private static String yesNo(boolean is, Locale locale) {
    return WORDS.of(is ? "word.yes" : "word.no", locale);
  }
}
