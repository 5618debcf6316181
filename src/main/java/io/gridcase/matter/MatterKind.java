package io.gridcase.matter;

import io.gridcase.access.Actor;
import io.gridcase.casefile.CaseCard;
import io.gridcase.casefile.CaseKind;
import io.gridcase.casefile.Telling;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Matters among the cases. */
@Component
class MatterKind implements CaseKind {

  private static final String KIND = "MATTER";

  /** The city's letters, the date, six digits; see {@link CaseNumbers}. */
  private static final Pattern NUMBER = Pattern.compile("[^-]+\\d{14}");

  /** The stages in which a department works on its part. */
  private static final Set<String> WORKING = Set.of("DEPARTMENT_HANDLING", "REWORK");

  private final Cases cases;
  private final AssignmentStore assignments;
  private final Turns turns;
  private final CaseVisibility visibility;

  MatterKind(Cases cases, AssignmentStore assignments, Turns turns, CaseVisibility visibility) {
    this.cases = cases;
    this.assignments = assignments;
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
  public Telling telling() {
    return MatterTelling.TELLING;
  }

  @Override
  public Optional<Instant> countsFrom(String number, String stage, Long departmentId) {
    return departmentId != null && WORKING.contains(stage)
        ? assignments.find(number, departmentId).map(Assignment::workingSince)
        : cases.get(number).countsFrom(stage);
  }
}
