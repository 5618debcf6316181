package io.gridcase.access;

/** The user name somebody signs in with. */
record PersonsAccount(long personId, String username) {}
