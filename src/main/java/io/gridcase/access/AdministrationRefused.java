package io.gridcase.access;

import io.gridcase.kernel.Refusal;

/** Somebody tried to administer an account and was refused; told outside of any transaction. */
public record AdministrationRefused(Refusal refusal) {}
