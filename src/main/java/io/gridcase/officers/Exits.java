package io.gridcase.officers;

import io.gridcase.access.Accounts;
import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.kernel.Refusal;
import io.gridcase.officers.HeldWork.HeldItem;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.Posts;
import io.gridcase.personnel.Staff;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends posts and has the work of who leaves handed over, both in one transaction: no task is left
 * with somebody who may no longer do it (DY-15).
 */
@Component
@Transactional
public class Exits {

  private static final String SYSTEM = "system";

  private final Posts posts;
  private final StoredExits exits;
  private final Accounts accounts;
  private final List<HeldWork> work;
  private final CurrentActor actors;
  private final ApplicationEventPublisher events;
  private final EntityManager entities;
  private final Clock clock;

  Exits(
      Posts posts,
      StoredExits exits,
      Accounts accounts,
      List<HeldWork> work,
      CurrentActor actors,
      ApplicationEventPublisher events,
      EntityManager entities,
      Clock clock) {
    this.posts = posts;
    this.exits = exits;
    this.accounts = accounts;
    this.work = work;
    this.actors = actors;
    this.events = events;
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * Somebody leaves a post.
   *
   * @param lastDay the last day of service, today at the latest
   * @param order the number of the order it rests on; null without one
   * @param successorId who takes over; null to give the work back to the officers of the grid
   */
  public record Leaving(
      long postId, LocalDate lastDay, String reason, String order, Long successorId) {}

  /** Somebody who may take over. */
  public record Successor(long personId, String code, String name) {}

  /**
   * What has to be handed over, and to whom it can be.
   *
   * @param work what the person holds in the grid
   * @param successors the other officers of the grid who have an account
   */
  public record Handover(List<HeldItem> work, List<Successor> successors) {}

  /**
   * What leaving a post would bring.
   *
   * @throws Refusal {@code post-unknown} (404)
   */
  @Transactional(readOnly = true)
  public Handover handover(long postId) {
    Post post = get(postId);
    List<Post> others =
        posts.heldIn(post.gridId(), LocalDate.now(clock)).stream()
            .filter(each -> each.kind().handles())
            .filter(each -> !each.person().id().equals(post.person().id()))
            .toList();
    Map<Long, String> known =
        accounts.usernamesOf(
            others.stream().map(each -> each.person().id()).collect(Collectors.toSet()));
    return new Handover(
        held(post),
        others.stream()
            .map(Post::person)
            .filter(each -> known.containsKey(each.id()))
            .distinct()
            .map(each -> new Successor(each.id(), each.code(), each.name()))
            .toList());
  }

  /**
   * What was handed over when a post ended.
   *
   * @param items how much it was
   * @param successor who took over; null when it went back to the officers of the grid
   */
  public record HandedOver(int items, String successor) {}

  /** What was handed over when that post ended; empty while it is held. */
  @Transactional(readOnly = true)
  public Optional<HandedOver> handedOver(long postId) {
    return exits
        .findByPostId(postId)
        .map(
            it ->
                new HandedOver(
                    it.handedOver(),
                    it.successorId() == null
                        ? null
                        : entities.find(Person.class, it.successorId()).name()));
  }

  /**
   * The post ends, and everything its holder has to do in the grid is handed over.
   *
   * @return how much was handed over
   * @throws Refusal {@code post-unknown} (404), {@code post-ended} (409) for one that ended
   *     already, {@code exit-day-wrong} (422) for a day before the post began or after today,
   *     {@code successor-not-of-grid} (422)
   */
  public int end(Leaving asked) {
    Post post = get(asked.postId());
    LocalDate today = LocalDate.now(clock);
    if (exits.existsByPostId(post.id()) || post.until() != null && post.until().isBefore(today)) {
      throw Refusal.conflict("post-ended");
    }
    if (asked.lastDay().isBefore(post.from()) || asked.lastDay().isAfter(today)) {
      throw Refusal.invalid("exit-day-wrong").with("from", post.from()).with("today", today);
    }
    Staff successor = successor(post, asked.successorId(), today);
    int handedOver = held(post).size();
    post.endOn(asked.lastDay());
    posts.save(post);
    exits.saveAndFlush(
        new PostExit(post.person().city(), asked, handedOver, username(), clock.instant()));
    // who works a grid is asked without a flush
    entities.flush();
    events.publishEvent(ended(post, asked.lastDay(), successor));
    return handedOver;
  }

  private PostEnded ended(Post post, LocalDate lastDay, Staff successor) {
    Person person = post.person();
    return new PostEnded(
        post.id(),
        person.id(),
        person.city(),
        post.gridId(),
        post.kind(),
        lastDay,
        accounts.usernameOf(person.id()).orElse(null),
        successor == null ? null : accounts.usernameOf(successor.personId()).orElseThrow(),
        successor == null ? null : successor.name());
  }

  private Staff successor(Post post, Long personId, LocalDate today) {
    if (personId == null) {
      return null;
    }
    return posts.officersOf(post.gridId(), today).stream()
        .filter(each -> each.personId() == personId)
        .filter(each -> each.personId() != post.person().id())
        .filter(each -> accounts.usernameOf(each.personId()).isPresent())
        .findFirst()
        .orElseThrow(
            () -> Refusal.invalid("successor-not-of-grid").field("successor", "not-an-option"));
  }

  private List<HeldItem> held(Post post) {
    Person person = post.person();
    return accounts
        .usernameOf(person.id())
        .map(
            username ->
                work.stream()
                    .flatMap(each -> each.heldBy(person.city(), username, post.gridId()).stream())
                    .toList())
        .orElse(List.of());
  }

  private Post get(long postId) {
    return posts.findById(postId).orElseThrow(() -> Refusal.notFound("post-unknown"));
  }

  private String username() {
    return actors.find().map(Actor::username).orElse(SYSTEM);
  }
}
