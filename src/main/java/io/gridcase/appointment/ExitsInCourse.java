package io.gridcase.appointment;

import io.gridcase.approval.ApplicationState;
import io.gridcase.officers.OpenExits;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The exits somebody applied for that are not decided and done yet. */
@Component
class ExitsInCourse implements OpenExits {

  private static final List<ApplicationState> OPEN =
      Arrays.stream(ApplicationState.values()).filter(ApplicationState::open).toList();

  private final StoredOfficerExits stored;

  ExitsInCourse(StoredOfficerExits stored) {
    this.stored = stored;
  }

  @Override
  public Map<Long, String> of(Collection<Long> posts) {
    return posts.isEmpty()
        ? Map.of()
        : stored.about(posts, OPEN).stream()
            .collect(Collectors.toMap(OfficerExit::postId, OfficerExit::number, (a, b) -> a));
  }

  /** The one about that post. */
  Optional<OfficerExit> about(long post) {
    return stored.about(List.of(post), OPEN).stream().findFirst();
  }
}
