package io.gridcase.tasklist.context;

import static io.gridcase.tasklist.context.AcceptanceWays.plain;
import static io.gridcase.tasklist.context.AcceptanceWays.unless;

import io.gridcase.kernel.Refusal;
import io.gridcase.matter.Matter;
import io.gridcase.matter.OtherDepartments;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What the agency cannot answer to a department's refusal. */
@Component
class RefusalWays {

  private final OtherDepartments others;
  private final CoordinationWays coordination;

  RefusalWays(OtherDepartments others, CoordinationWays coordination) {
    this.others = others;
    this.coordination = coordination;
  }

  Map<String, Supplier<Optional<Refusal>>> gates(Matter matter) {
    return Map.of(
        "REDISPATCH",
        () -> unless(!others.of(matter).isEmpty(), plain("no-other-department")),
        "COORDINATE",
        () -> coordination.atRefusal(matter));
  }
}
