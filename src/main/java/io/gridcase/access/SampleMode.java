package io.gridcase.access;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether the installation shows sample data ({@code gridcase.sample}), with known passwords. */
@Component
class SampleMode {

  private final boolean on;

  SampleMode(@Value("${gridcase.sample:false}") boolean on) {
    this.on = on;
  }

  boolean on() {
    return on;
  }

  /** Sample accounts open no door once the sample mode is over. */
  boolean admits(AccountStanding account) {
    return on || !account.sample();
  }

  /** An initial password must be changed first, except in sample mode. */
  boolean demandsChange(AccountStanding account, SignedIn signedIn) {
    return !on && account.mustChangePassword() && signedIn.way() == SignedIn.Way.PASSWORD;
  }
}
