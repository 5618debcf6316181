package io.gridcase.listchange;

import io.gridcase.casefile.Submissions;
import io.gridcase.kernel.Clocking;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** From which day a change is in force. */
@Component
class FirstDay {

  private final Submissions submissions;
  private final Clock clock;

  FirstDay(Submissions submissions, Clock clock) {
    this.submissions = submissions;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Clocking.ZONE);
  }

  /** The day the approving body chose; never before tomorrow, so that no day has two lists. */
  LocalDate of(String number) {
    LocalDate tomorrow = today().plusDays(1);
    return submissions
        .latest(number, "task_approveApplication")
        .map(it -> it.text("inForceFrom"))
        .map(LocalDate::parse)
        .filter(it -> it.isAfter(tomorrow))
        .orElse(tomorrow);
  }
}
