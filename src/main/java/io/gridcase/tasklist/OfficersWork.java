package io.gridcase.tasklist;

import io.gridcase.access.Actor;
import io.gridcase.officers.HeldWork;
import io.gridcase.officers.PostEnded;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The tasks an officer holds in a grid: told before somebody leaves, and handed over when it is
 * done. Whoever leaves has them no longer, and nothing typed into them is lost.
 */
@Component
class OfficersWork implements HeldWork {

  private static final String HELD =
      """
      select s.* from step s
      where s.city = :city and s.state = 'OPEN' and s.assignee = :username
        and exists (select 1 from step_candidate c where c.step_id = s.id and c.grp = :group)
      order by s.id\
      """;

  private final Steps steps;
  private final ApplicationEventPublisher events;

  OfficersWork(Steps steps, ApplicationEventPublisher events) {
    this.steps = steps;
    this.events = events;
  }

  @Override
  public List<HeldItem> heldBy(String city, String username, long gridId) {
    return held(city, username, gridId).stream()
        .map(step -> new HeldItem("TASK", step.matterNumber(), step.name(), step.dueAt()))
        .toList();
  }

  @EventListener
  void on(PostEnded ended) {
    if (ended.leaver() == null) {
      return;
    }
    for (Step step : held(ended.city(), ended.leaver(), ended.gridId())) {
      if (steps.hand(step.id(), ended.leaver(), ended.successor(), ended.successorName())) {
        events.publishEvent(
            new StepAssigned(
                step.matterNumber(),
                step.city(),
                step.name(),
                step.assigneeName(),
                ended.successorName()));
      }
    }
  }

  private List<Step> held(String city, String username, long gridId) {
    return steps.list(
        HELD, Map.of("city", city, "username", username, "group", Actor.officersOf(gridId)));
  }
}
