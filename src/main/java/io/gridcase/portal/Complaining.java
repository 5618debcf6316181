package io.gridcase.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.complaint.ComplaintProgress;
import io.gridcase.complaint.Complaints;
import io.gridcase.complaint.NewComplaint;
import io.gridcase.kernel.Refusal;
import io.gridcase.kernel.Sealing;
import io.gridcase.matter.PartyDetails;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.Posts;
import io.gridcase.portal.Forms.Form;
import io.gridcase.portal.PublicComplaintController.NamedOfficer;
import io.gridcase.portal.PublicComplaintController.OfficerComplaint;
import io.gridcase.portal.Told.Contact;
import io.gridcase.portal.Told.Heard;
import io.gridcase.registry.Cities;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds whom a complaint is about by what the public knows: the notice and the card. */
@Service
@Transactional
class Complaining {

  private final Complaints complaints;
  private final OfficerCards cards;
  private final GridNotices notices;
  private final Cities cities;
  private final Grids grids;
  private final Posts posts;
  private final ObjectMapper json;
  private final Clock clock;

  Complaining(
      Complaints complaints,
      OfficerCards cards,
      GridNotices notices,
      Cities cities,
      Grids grids,
      Posts posts,
      ObjectMapper json,
      Clock clock) {
    this.complaints = complaints;
    this.cards = cards;
    this.notices = notices;
    this.cities = cities;
    this.grids = grids;
    this.posts = posts;
    this.json = json;
    this.clock = clock;
  }

  /** Whom it is about; the post is null when nobody is named. */
  private record About(Grid grid, Post post) {}

  /**
   * Takes a complaint in.
   *
   * @throws Refusal {@code card-unknown} or {@code public-grid-unknown} (404), {@code
   *     complaint-officer-unknown} (422), {@code form-used} (409)
   */
  Heard hear(Form form, OfficerComplaint told) {
    About about = told.card() == null ? named(told) : carded(told.card());
    Contact contact = told.contact();
    complaints.hear(
        new NewComplaint(
            Codes.digest(form.code()),
            digest(told),
            about.grid(),
            about.post() == null ? null : about.post().person().id(),
            about.post() == null ? null : about.post().kind(),
            told.grounds(),
            told.description().strip(),
            contact == null
                ? null
                : new PartyDetails(contact.name(), contact.phone(), null, null)));
    return new Heard(form.code());
  }

  /**
   * What became of it.
   *
   * @throws Refusal {@code follow-code-unknown} (404)
   */
  @Transactional(readOnly = true)
  ComplaintProgress follow(String typed) {
    return complaints
        .follow(Codes.digest(Codes.normal(typed)))
        .orElseThrow(() -> Refusal.notFound("follow-code-unknown"));
  }

  /** Who has left is still answered for: a card that ended tells whom it was given to. */
  private About carded(String typed) {
    Post post =
        cards
            .withCode(Codes.normal(typed))
            .map(OfficerCard::post)
            .orElseThrow(() -> Refusal.notFound("card-unknown"));
    return new About(grids.get(post.gridId()), post);
  }

  private About named(OfficerComplaint told) {
    if (told.city() == null || told.grid() == null) {
      throw Refusal.invalid("complaint-invalid").field("grid", "required");
    }
    cities.profile(told.city());
    Grid grid = notices.inForce(told.city(), told.grid());
    NamedOfficer officer = told.officer();
    if (officer == null) {
      return new About(grid, null);
    }
    return posts.heldIn(grid.id(), LocalDate.now(clock)).stream()
        .filter(post -> post.kind() == officer.post())
        .filter(post -> post.person().name().equals(officer.name()))
        .findFirst()
        .map(post -> new About(grid, post))
        .orElseThrow(
            () ->
                Refusal.invalid("complaint-officer-unknown")
                    .field("officer", "complaint-officer-unknown"));
  }

  private String digest(OfficerComplaint told) {
    try {
      return Sealing.sm3(json.writeValueAsString(told).getBytes(StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A complaint cannot be written", e);
    }
  }
}
