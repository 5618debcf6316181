package io.gridcase.tasklist;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** The inbox as people use it, on whatever system and store the subclass chooses. */
abstract class InboxStage implements TakingTasks, SubmittingTasks, ReadingTasks, ListingTasks {

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
