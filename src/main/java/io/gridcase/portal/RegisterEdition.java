package io.gridcase.portal;

import io.gridcase.personnel.OfficerPhoto;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.Post;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Organisation;
import jakarta.persistence.EntityManagerFactory;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostCommitDeleteEventListener;
import org.hibernate.event.spi.PostCommitInsertEventListener;
import org.hibernate.event.spi.PostCommitUpdateEventListener;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.persister.entity.EntityPersister;
import org.springframework.stereotype.Component;

/**
 * Counts the changes of the register that were committed: who remembers something beside this
 * number knows when it is out of date.
 */
@Component
class RegisterEdition
    implements PostCommitInsertEventListener,
        PostCommitUpdateEventListener,
        PostCommitDeleteEventListener {

  private static final long serialVersionUID = 1L;

  private static final Set<Class<?>> REGISTER =
      Set.of(Grid.class, Post.class, Person.class, OfficerPhoto.class, Organisation.class);

  private final AtomicLong changes = new AtomicLong();

  RegisterEdition(EntityManagerFactory entities) {
    EventListenerRegistry listeners =
        entities
            .unwrap(SessionFactoryImplementor.class)
            .getServiceRegistry()
            .requireService(EventListenerRegistry.class);
    listeners.appendListeners(EventType.POST_COMMIT_INSERT, this);
    listeners.appendListeners(EventType.POST_COMMIT_UPDATE, this);
    listeners.appendListeners(EventType.POST_COMMIT_DELETE, this);
  }

  /** How many changes there were; larger after each. */
  long now() {
    return changes.get();
  }

  @Override
  public boolean requiresPostCommitHandling(EntityPersister persister) {
    return REGISTER.contains(persister.getMappedClass());
  }

  @Override
  public void onPostInsert(PostInsertEvent event) {
    changed(event.getPersister());
  }

  @Override
  public void onPostUpdate(PostUpdateEvent event) {
    changed(event.getPersister());
  }

  @Override
  public void onPostDelete(PostDeleteEvent event) {
    changed(event.getPersister());
  }

  @Override
  public void onPostInsertCommitFailed(PostInsertEvent event) {
    // nothing changed
  }

  @Override
  public void onPostUpdateCommitFailed(PostUpdateEvent event) {
    // nothing changed
  }

  @Override
  public void onPostDeleteCommitFailed(PostDeleteEvent event) {
    // nothing changed
  }

  private void changed(EntityPersister persister) {
    if (requiresPostCommitHandling(persister)) {
      changes.incrementAndGet();
    }
  }
}
