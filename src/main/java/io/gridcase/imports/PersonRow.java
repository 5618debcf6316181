package io.gridcase.imports;

import io.gridcase.personnel.Education;
import io.gridcase.personnel.Person;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.regex.Pattern;

/** What one row says about a person. */
record PersonRow(
    Row row,
    String code,
    String name,
    String workPhone,
    String privatePhone,
    String identityNumber,
    LocalDate birthDate,
    Education education) {

  static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{4,20}");
  private static final Pattern IDENTITY = Pattern.compile("[1-9]\\d{16}[0-9X]");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_DIGITS = "10X98765432";

  static PersonRow of(Row row, LocalDate today) {
    PersonRow read =
        new PersonRow(
            row,
            row.needed("code", 40),
            row.needed("name", 80),
            row.matching("workPhone", PHONE, "import-phone-wrong"),
            row.matching("privatePhone", PHONE, "import-phone-wrong"),
            row.matching("identityNumber", IDENTITY, "import-identity-wrong"),
            row.day("birthDate"),
            row.choice("education", Education.class));
    read.check(today);
    return read;
  }

  private void check(LocalDate today) {
    if (birthDate != null && birthDate.isAfter(today)) {
      row.problem("birthDate", "import-date-future");
    }
    if (identityNumber == null) {
      return;
    }
    if (checkDigit(identityNumber) != identityNumber.charAt(17)) {
      row.problem("identityNumber", "import-identity-wrong");
    } else if (birthDate != null
        && !identityNumber.startsWith(birthDate.format(DateTimeFormatter.BASIC_ISO_DATE), 6)) {
      row.problem("birthDate", "import-birth-date-identity");
    }
  }

  /** The last character of an identity number (GB 11643). */
  private static char checkDigit(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    return CHECK_DIGITS.charAt(sum % 11);
  }

  /** Whether both rows say the same about the person. */
  boolean same(PersonRow other) {
    return Objects.equals(name, other.name)
        && Objects.equals(workPhone, other.workPhone)
        && Objects.equals(privatePhone, other.privatePhone)
        && Objects.equals(identityNumber, other.identityNumber)
        && Objects.equals(birthDate, other.birthDate)
        && education == other.education;
  }

  /** Hands everything over; what the file has no column for stays as it is. */
  void applyTo(Person person) {
    person.rename(name);
    person.reachedAt(
        row.has("workPhone") ? workPhone : person.workPhone(),
        row.has("privatePhone") ? privatePhone : person.privatePhone());
    person.known(
        row.has("identityNumber") ? identityNumber : person.identityNumber(),
        row.has("birthDate") ? birthDate : person.birthDate(),
        row.has("education") ? education : person.education());
  }
}
