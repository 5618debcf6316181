package io.gridcase.matter;

import io.gridcase.access.Actor;
import io.gridcase.casefile.CaseCard;
import io.gridcase.casefile.CaseKind;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Matters among the cases. */
@Component
class MatterKind implements CaseKind {

  private static final String KIND = "MATTER";

  /** The city's letters, the date, six digits; see {@link CaseNumbers}. */
  private static final Pattern NUMBER = Pattern.compile("[^-]+\\d{14}");

  private final Cases cases;
  private final Turns turns;
  private final CaseVisibility visibility;

  MatterKind(Cases cases, Turns turns, CaseVisibility visibility) {
    this.cases = cases;
    this.turns = turns;
    this.visibility = visibility;
  }

  @Override
  public boolean owns(String number) {
    return NUMBER.matcher(number).matches();
  }

  @Override
  public CaseCard card(String number) {
    Matter matter = cases.get(number);
    return new CaseCard(
        number,
        KIND,
        matter.city(),
        matter.typeName(),
        matter.gridName(),
        matter.placeCode(),
        matter.source().name(),
        matter.urgent());
  }

  @Override
  public void takeTurn(String number) {
    turns.take(number);
  }

  @Override
  public boolean maySee(String number, Actor actor) {
    return visibility.maySee(number, actor);
  }

  @Override
  public Optional<Instant> countsFrom(String number, String stage) {
    return cases.get(number).countsFrom(stage);
  }
}
