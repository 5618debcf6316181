package io.gridcase.appointment;

import io.gridcase.approval.ApplicationState;
import io.gridcase.gridchange.GridsChanged;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.Posts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes of grids: an exit in course is about the post that goes on elsewhere, and an appointment
 * in course about the grid that takes over.
 */
@Component
class RegriddedPosts {

  private static final List<ApplicationState> OPEN =
      Arrays.stream(ApplicationState.values()).filter(ApplicationState::open).toList();

  private final StoredOfficerExits exits;
  private final StoredAppointments appointments;
  private final StoredCandidates candidates;
  private final Posts posts;

  RegriddedPosts(
      StoredOfficerExits exits,
      StoredAppointments appointments,
      StoredCandidates candidates,
      Posts posts) {
    this.exits = exits;
    this.appointments = appointments;
    this.candidates = candidates;
    this.posts = posts;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void move(GridsChanged changed) {
    Set<Long> touched = new HashSet<>(changed.closed());
    touched.addAll(changed.changed());
    touched.addAll(changed.opened());
    List<Post> there = touched.isEmpty() ? List.of() : posts.findByGridIdIn(touched);
    if (!there.isEmpty()) {
      exits
          .about(there.stream().map(Post::id).toList(), OPEN)
          .forEach(exit -> follow(exit, there, changed));
    }
    if (!changed.heirs().isEmpty()) {
      appointments
          .inGrids(changed.heirs().keySet(), OPEN)
          .forEach(appointment -> move(appointment, changed));
    }
  }

  /** Where the person serves on in the same post; who serves on nowhere has left by the change. */
  private void follow(OfficerExit exit, List<Post> there, GridsChanged changed) {
    Post before = there.stream().filter(it -> it.id() == exit.postId()).findFirst().orElseThrow();
    if (before.until() == null || !before.until().isBefore(later(before, changed))) {
      return;
    }
    Long heir = changed.heirs().get(before.gridId());
    there.stream()
        .filter(it -> it.person().id().equals(before.person().id()))
        .filter(it -> it.kind() == before.kind() && it.until() == null)
        .filter(it -> it.from().equals(later(before, changed)))
        .min(Comparator.comparing(it -> !Long.valueOf(it.gridId()).equals(heir)))
        .ifPresent(it -> exit.follow(it.id()));
  }

  private static LocalDate later(Post before, GridsChanged changed) {
    return before.from().isAfter(changed.on()) ? before.from() : changed.on();
  }

  private void move(Appointment appointment, GridsChanged changed) {
    appointment.moveTo(changed.heirs());
    candidates.findByAppointmentOrderById(appointment.number()).stream()
        .filter(it -> changed.heirs().containsKey(it.chosenGridId()))
        .forEach(it -> it.choose(changed.heirs().get(it.chosenGridId())));
  }
}
