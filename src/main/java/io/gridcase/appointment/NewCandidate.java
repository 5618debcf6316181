package io.gridcase.appointment;

import io.gridcase.personnel.Education;
import io.gridcase.personnel.PostSource;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Somebody who is to hold a post. Either the staff number of somebody in the register, with birth
 * date and education where the register lacks them, or name and birth date of somebody who is not.
 *
 * @param code the staff number; null for somebody new
 * @param citizen whether a citizen of the People's Republic of China
 * @param villageLeader whether leading the party organisation or the committee of the village
 * @param villageMember whether another member of them
 * @param declared whether declared to be of good conduct, able and fit for the post (DY-12)
 */
record NewCandidate(
    @Size(max = 40) String code,
    @Size(max = 60) String name,
    @Pattern(regexp = "\\+?[0-9][0-9 \\-]{4,19}") String workPhone,
    @Pattern(regexp = "\\+?[0-9][0-9 \\-]{4,19}") String privatePhone,
    @Pattern(regexp = "[0-9]{17}[0-9Xx]") String identityNumber,
    @Past LocalDate birthDate,
    Education education,
    PostSource source,
    boolean citizen,
    boolean villageLeader,
    boolean villageMember,
    boolean declared) {

  boolean known() {
    return code != null && !code.isBlank();
  }
}
