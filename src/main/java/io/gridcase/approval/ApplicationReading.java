package io.gridcase.approval;

import io.gridcase.access.Actor;
import io.gridcase.approval.ApplicationViews.ApplicationDetail;
import io.gridcase.approval.ApplicationViews.ApplicationPage;
import io.gridcase.approval.ApplicationViews.ApplicationRow;
import io.gridcase.approval.ApplicationViews.FileView;
import io.gridcase.approval.ApplicationViews.ObjectionView;
import io.gridcase.attachment.Attachments;
import io.gridcase.casefile.CourseEntry.Cited;
import io.gridcase.kernel.ArticleTexts;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applications as somebody may read them. */
@Service
@Transactional(readOnly = true)
class ApplicationReading {

  private static final int MOST = 100;

  private final StoredApplications stored;
  private final ApplicationVisibility visibility;
  private final Approvals approvals;
  private final Organisations organisations;
  private final ArticleTexts articles;
  private final Attachments attachments;

  ApplicationReading(
      StoredApplications stored,
      ApplicationVisibility visibility,
      Approvals approvals,
      Organisations organisations,
      ArticleTexts articles,
      Attachments attachments) {
    this.stored = stored;
    this.visibility = visibility;
    this.approvals = approvals;
    this.organisations = organisations;
    this.articles = articles;
    this.attachments = attachments;
  }

  ApplicationPage list(ApplicationKind kind, Boolean open, String after, int size, Actor actor) {
    int rows = Math.max(1, Math.min(MOST, size));
    Specification<Application> asked = visibility.visibleTo(actor);
    if (kind != null) {
      asked = asked.and((a, q, b) -> b.equal(a.get("kind"), kind));
    }
    if (open != null) {
      List<ApplicationState> states =
          Arrays.stream(ApplicationState.values()).filter(it -> it.open() == open).toList();
      asked = asked.and((a, q, b) -> a.get("state").in(states));
    }
    long total = stored.count(asked);
    Specification<Application> page =
        after == null ? asked : asked.and((a, q, b) -> b.lessThan(a.get("number"), after));
    List<Application> found =
        stored.findBy(
            page, q -> q.sortBy(Sort.by(Sort.Direction.DESC, "number")).limit(rows + 1).all());
    List<ApplicationRow> shown = found.stream().limit(rows).map(ApplicationRow::of).toList();
    String next = found.size() > rows ? shown.get(rows - 1).number() : null;
    return new ApplicationPage(shown, next, total);
  }

  ApplicationDetail detail(String number, Actor actor, Locale locale) {
    Application application = visibility.get(number, actor);
    Bodies bodies = application.bodies();
    ApplicationSubject subject = approvals.subject(application.kind());
    return new ApplicationDetail(
        ApplicationRow.of(application),
        application.submitterName(),
        name(bodies.reviewer()),
        name(bodies.approver()),
        name(bodies.filer()),
        subject.tell(number, locale),
        application.objections().stream().map(it -> objection(subject, it, locale)).toList(),
        attachments.of(number).stream()
            .map(it -> new FileView(it.id(), it.name(), it.type(), it.size()))
            .toList());
  }

  private ObjectionView objection(ApplicationSubject subject, Objection objection, Locale locale) {
    return new ObjectionView(
        objection.reason(),
        subject.objection(objection.reason(), locale),
        objection.articles().stream().map(it -> new Cited(it, articles.text(it, locale))).toList());
  }

  private String name(Long organisation) {
    return organisations.find(organisation).map(Organisation::name).orElse(null);
  }
}
