package io.gridcase.approval;

import io.gridcase.approval.ApplicationEvents.ApplicationCarriedOut;
import io.gridcase.approval.ApplicationEvents.ApplicationOvertaken;
import io.gridcase.approval.ApplicationEvents.ApplicationRefused;
import io.gridcase.approval.ApplicationEvents.ApplicationReturned;
import io.gridcase.casefile.Notices;
import io.gridcase.kernel.CaseEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever applied what became of it, in the transaction in which it became so. */
@Component
class Outcomes {

  private final StoredApplications stored;
  private final Notices notices;

  Outcomes(StoredApplications stored, Notices notices) {
    this.stored = stored;
    this.notices = notices;
  }

  @EventListener({ApplicationReturned.class, ApplicationOvertaken.class})
  void returned(CaseEvent event) {
    tell(event, Notices.Kind.RETURNED);
  }

  @EventListener
  void refused(ApplicationRefused event) {
    tell(event, Notices.Kind.REFUSED);
  }

  @EventListener
  void carriedOut(ApplicationCarriedOut event) {
    tell(event, Notices.Kind.CARRIED_OUT);
  }

  private void tell(CaseEvent event, Notices.Kind kind) {
    stored
        .findById(event.matterNumber())
        .ifPresent(it -> notices.tell(event.city(), event.matterNumber(), it.submittedBy(), kind));
  }
}
