package io.gridcase.listchange;

import io.gridcase.approval.ApplicationKind;
import io.gridcase.approval.ApplicationSubject;
import io.gridcase.kernel.Refusal;
import io.gridcase.kernel.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Changes of the list among what is applied for. */
@Component
class ListChangeSubject implements ApplicationSubject {

  private static final Words LIST_WORDS = new Words("matterlist");

  private final StoredListChanges stored;
  private final ListTelling telling;
  private final Obstacles obstacles;
  private final InForce inForce;

  ListChangeSubject(
      StoredListChanges stored, ListTelling telling, Obstacles obstacles, InForce inForce) {
    this.stored = stored;
    this.telling = telling;
    this.obstacles = obstacles;
    this.inForce = inForce;
  }

  @Override
  public boolean knows(ApplicationKind kind) {
    return kind == ApplicationKind.LIST_ADMISSION || kind == ApplicationKind.LIST_WITHDRAWAL;
  }

  @Override
  public List<Told> tell(String number, Locale locale) {
    return telling.tell(get(number), locale);
  }

  @Override
  public String objection(String reason, Locale locale) {
    return LIST_WORDS.of("word.ListObjection." + reason, locale);
  }

  /** What the tables are asked again with when it is handed in another time. */
  @Override
  public Map<String, Object> facts(String number) {
    ListChange change = get(number);
    if (change.change() == Change.WITHDRAWAL) {
      return Map.of();
    }
    Map<String, Object> facts = new HashMap<>(telling.said(change).content().nature().facts());
    facts.put("change", change.change().name());
    return facts;
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
}
