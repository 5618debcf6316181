package io.gridcase.listchange;

import io.gridcase.kernel.CaseEvent;

/** The applicant changed what an admission says before handing it in again. */
record AdmissionRestated(String matterNumber, String city) implements CaseEvent {}
