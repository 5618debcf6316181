package io.gridcase.officers;

import io.gridcase.personnel.Education;
import java.time.LocalDate;

/**
 * What the eligibility of a person is judged by.
 *
 * @param birthDate null while unknown, which is held against the person
 * @param education null while unknown
 * @param citizen whether a citizen of the People's Republic of China
 * @param villageLeader whether leading the party organisation or the committee of the village
 * @param villageMember whether another member of them, or a full-time officer
 * @param declared whether the person declared to be of good conduct, able and fit for the post
 */
public record PersonFacts(
    LocalDate birthDate,
    Education education,
    boolean citizen,
    boolean villageLeader,
    boolean villageMember,
    boolean declared) {}
