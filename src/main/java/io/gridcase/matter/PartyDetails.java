package io.gridcase.matter;

import io.gridcase.kernel.Masked;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * The personal data of a party; every part may be missing.
 *
 * @param name as told
 * @param phone digits, with an optional leading + and separators
 * @param identityNumber the 18 characters of a resident identity card
 * @param address where the party can be met
 */
public record PartyDetails(
    @Size(max = 60) String name,
    @Pattern(regexp = "\\+?[0-9][0-9 \\-]{4,19}") String phone,
    @Pattern(regexp = "[0-9]{17}[0-9Xx]") String identityNumber,
    @Size(max = 200) String address) {

  /** The same with all but the ends hidden: one character of a name, three and four of a number. */
  public PartyDetails masked() {
    return new PartyDetails(
        Masked.ends(name, 1, 0),
        Masked.ends(phone, 3, 4),
        Masked.ends(identityNumber, 3, 4),
        Masked.ends(address, 3, 0));
  }

  boolean isEmpty() {
    return name == null && phone == null && identityNumber == null && address == null;
  }
}
