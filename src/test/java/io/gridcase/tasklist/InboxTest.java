package io.gridcase.tasklist;

import io.gridcase.GridcaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The inbox as people use it; the build runs it on both stores. */
@GridcaseTest
class InboxTest implements TakingTasks, SubmittingTasks, ReadingTasks, ListingTasks {

  @Autowired private AutowireCapableBeanFactory beans;
  private Inbox inbox;

  @BeforeEach
  void settle() {
    inbox = beans.createBean(Inbox.class);
    inbox.moveInto(beans.createBean(SmallTown.class));
  }

  @Override
  public Inbox inbox() {
    return inbox;
  }
}
