package io.gridcase.workflow;

import io.gridcase.matter.DepartmentWork;
import java.util.List;
import org.springframework.stereotype.Component;

/** The departments of a case; the models name it as {@code assignments}. */
@Component("assignments")
public class DepartmentLists {

  private final DepartmentWork work;

  DepartmentLists(DepartmentWork work) {
    this.work = work;
  }

  /** Ids of the departments that have to handle the case. */
  public List<String> toHandle(String matterNumber) {
    return work.toHandle(matterNumber);
  }

  /** Ids of the departments that have to do their part again. */
  public List<String> toRework(String matterNumber) {
    return work.toRework(matterNumber);
  }

  /** Username of the handler a department named. */
  public String handlerOf(String matterNumber, String department) {
    return work.handlerOf(matterNumber, Long.parseLong(department));
  }
}
