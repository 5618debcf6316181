package io.gridcase.tasklist;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.casefile.Submissions;
import io.gridcase.kernel.ArticleTexts;
import io.gridcase.matter.Matter;
import io.gridcase.tasklist.TaskViews.Basis;
import io.gridcase.tasklist.TaskViews.Proposed;
import io.gridcase.tasklist.TaskViews.TaskDetail;
import io.gridcase.tasklist.TaskViews.TaskRow;
import io.gridcase.workflow.RoutingProposals;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One task with everything needed to do it. */
@Component
@Transactional(readOnly = true)
class TaskDetails {

  private static final String DISPATCH = "DISPATCH";

  private final TaskRights rights;
  private final TaskForms forms;
  private final Drafts drafts;
  private final Submissions submissions;
  private final RoutingProposals proposals;
  private final ArticleTexts articles;
  private final CurrentActor actors;

  TaskDetails(
      TaskRights rights,
      TaskForms forms,
      Drafts drafts,
      Submissions submissions,
      RoutingProposals proposals,
      ArticleTexts articles,
      CurrentActor actors) {
    this.rights = rights;
    this.forms = forms;
    this.drafts = drafts;
    this.submissions = submissions;
    this.proposals = proposals;
    this.articles = articles;
    this.actors = actors;
  }

  /** The task as the actor may see it, its articles in the given language. */
  TaskDetail of(long id, Locale locale) {
    Actor actor = actors.get();
    Step step = rights.readable(id, actor);
    TaskForms.Offer offer = forms.of(step);
    return new TaskDetail(
        TaskRow.of(step),
        step.formKey(),
        offer.form().schema(),
        offer.context(),
        drafts.of(step, actor).orElse(null),
        step.open() ? null : submitted(step),
        step.articles().stream().map(it -> new Basis(it, articles.text(it, locale))).toList(),
        rights.mayTake(step, actor),
        rights.mayDo(step, actor),
        rights.mayRelease(step, actor),
        step.open() && rights.supervises(step, actor),
        step.open() && DISPATCH.equals(step.stage())
            ? proposal(offer.matter(), locale)
            : List.of());
  }

  private Map<String, Object> submitted(Step step) {
    return submissions
        .ofStep(step.matterNumber(), step.id())
        .map(Submissions.Content::values)
        .orElse(Map.of());
  }

  private List<Proposed> proposal(Matter matter, Locale locale) {
    return proposals.of(matter).stream()
        .map(
            it ->
                new Proposed(
                    String.valueOf(it.departmentId()),
                    it.name(),
                    it.function(),
                    it.role().name(),
                    it.article(),
                    articles.text(it.article(), locale),
                    it.ruleNumber()))
        .toList();
  }
}
