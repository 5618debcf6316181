package io.gridcase.sample;

import io.gridcase.access.Role;
import io.gridcase.personnel.Person;
import java.util.Set;

/**
 * An account to be opened for a sample person.
 *
 * @param granted roles beside those of position and post
 * @param shown whether the sign-in page lists it
 */
record StoryAccount(String username, Person person, Set<Role> granted, boolean shown) {}
