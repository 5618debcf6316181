package io.gridcase.sample;

import io.gridcase.personnel.Education;
import io.gridcase.personnel.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes the sample people of one city, each with a staff number; the same seed, the same people.
 */
final class Recruiting {

  /** Everybody came into office on this day; ages are counted on it too. */
  static final LocalDate SINCE = LocalDate.of(2025, 1, 1);

  private final String city;
  private final String prefix;
  private final Random random;
  private final List<Person> people = new ArrayList<>();

  Recruiting(String city, String prefix, long seed) {
    this.city = city;
    this.prefix = prefix;
    this.random = new Random(seed ^ city.hashCode());
  }

  Random random() {
    return random;
  }

  /** Everybody made so far. */
  List<Person> people() {
    return people;
  }

  /** Those made since there were so many. */
  List<Person> since(int count) {
    return people.subList(count, people.size());
  }

  /** Somebody new, between the two ages. */
  Person somebody(int youngest, int oldest) {
    int number = people.size() + 1;
    Person person = new Person(city, "%s%05d".formatted(prefix, number), SampleNames.draw(random));
    // Local numbers never begin with 0, and 129 belongs to no operator: nobody can be called.
    person.reachedAt("0000-%08d".formatted(number), "129%08d".formatted(number));
    person.known(null, born(youngest, oldest), education());
    person.markAsSample();
    people.add(person);
    return person;
  }

  private LocalDate born(int youngest, int oldest) {
    int days = (int) ((oldest - youngest) * 365.25);
    return SINCE.minusYears(youngest).minusDays(random.nextInt(days));
  }

  private Education education() {
    int drawn = random.nextInt(100);
    if (drawn < 5) {
      return Education.JUNIOR;
    }
    return drawn < 35 ? Education.SENIOR : drawn < 70 ? Education.COLLEGE : Education.BACHELOR;
  }
}
