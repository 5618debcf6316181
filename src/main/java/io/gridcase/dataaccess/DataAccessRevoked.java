package io.gridcase.dataaccess;

import io.gridcase.kernel.CaseEvent;

/** A grant was ended before its last day. */
record DataAccessRevoked(String matterNumber, String city) implements CaseEvent {}
