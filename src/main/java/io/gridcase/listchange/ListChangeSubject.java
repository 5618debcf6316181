package io.gridcase.listchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.approval.ApplicationKind;
import io.gridcase.approval.ApplicationSubject;
import io.gridcase.kernel.Refusal;
import io.gridcase.kernel.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Changes of the list among what is applied for. */
@Component
class ListChangeSubject implements ApplicationSubject {

  private static final Words WORDS = new Words("listchange");
  private static final Words LIST_WORDS = new Words("matterlist");

  private final StoredListChanges stored;
  private final InForce inForce;
  private final ObjectMapper json;
  private final Obstacles obstacles;

  ListChangeSubject(
      StoredListChanges stored, InForce inForce, ObjectMapper json, Obstacles obstacles) {
    this.stored = stored;
    this.inForce = inForce;
    this.json = json;
    this.obstacles = obstacles;
  }

  @Override
  public boolean knows(ApplicationKind kind) {
    return kind == ApplicationKind.LIST_ADMISSION || kind == ApplicationKind.LIST_WITHDRAWAL;
  }

  @Override
  public List<Told> tell(String number, Locale locale) {
    ListChange change = get(number);
    Content content = read(change.content());
    List<Told> told = new ArrayList<>();
    told.add(told("change", WORDS.of("word.change." + change.change(), locale), locale));
    told.add(told("type", named(change), locale));
    if (change.change() != Change.WITHDRAWAL) {
      told.add(told("group", change.groupNumber() + " " + change.groupName(), locale));
      told.add(told("category", WORDS.of("word.category." + change.category(), locale), locale));
      told.add(
          told(
              "responsibility",
              WORDS.of("word.responsibility." + change.responsibility(), locale),
              locale));
      told.add(told("urgent", yesNo(change.urgent(), locale), locale));
    }
    if (change.admittedUntil() != null) {
      told.add(told("until", change.admittedUntil().toString(), locale));
    }
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

  @Override
  public String objection(String reason, Locale locale) {
    return LIST_WORDS.of("word.ListObjection." + reason, locale);
  }

  @Override
  public Optional<Refusal> againstApproval(String number) {
    return obstacles.against(number, get(number));
  }

  @Override
  public Map<String, Object> carryOut(String number) {
    return inForce.put(number, get(number));
  }

  private ListChange get(String number) {
    return stored
        .findById(number)
        .orElseThrow(() -> new IllegalStateException("No change of a list under " + number));
  }

  private static String named(ListChange change) {
    return change.typeCode() == null
        ? change.typeName()
        : change.typeCode() + " " + change.typeName();
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

  private static String yesNo(boolean is, Locale locale) {
    return WORDS.of(is ? "word.yes" : "word.no", locale);
  }

  private Content read(String content) {
    try {
      return json.readValue(content, Content.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept application cannot be read", e);
    }
  }
}
