package io.gridcase.appointment;

import io.gridcase.personnel.People;
import io.gridcase.personnel.Person;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks for somebody in the register of people who is told to be new to it. */
@Component
class Registered {

  private final People people;

  Registered(People people) {
    this.people = people;
  }

  /** Who bears the same identity number beside name and birth date: the same person. */
  Optional<Person> surely(String city, Candidate candidate) {
    return alike(city, candidate)
        .filter(it -> it.identityNumber() != null)
        .filter(it -> it.identityNumber().equalsIgnoreCase(candidate.identityNumber()))
        .findFirst();
  }

  /** Whether somebody of that name and birth date is there who may be the same person. */
  boolean perhaps(String city, Candidate candidate) {
    return alike(city, candidate)
        .anyMatch(
            it ->
                it.identityNumber() == null
                    || candidate.identityNumber() == null
                    || it.identityNumber().equalsIgnoreCase(candidate.identityNumber()));
  }

  private Stream<Person> alike(String city, Candidate candidate) {
    return people
        .findByCityAndNameAndBirthDate(city, candidate.name(), candidate.birthDate())
        .stream();
  }
}
