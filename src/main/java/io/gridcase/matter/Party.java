package io.gridcase.matter;

import io.gridcase.kernel.PersonalText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The person a case concerns (当事人); every column is sealed at rest. */
@Entity
class Party {

  @Id private String matterNumber;

  @Convert(converter = PersonalText.class)
  private String name;

  @Convert(converter = PersonalText.class)
  private String phone;

  @Convert(converter = PersonalText.class)
  private String identityNumber;

  @Convert(converter = PersonalText.class)
  private String address;

  protected Party() {}

  Party(String matterNumber, PartyDetails details) {
    this.matterNumber = matterNumber;
    this.name = details.name();
    this.phone = details.phone();
    this.identityNumber = details.identityNumber();
    this.address = details.address();
  }

  PartyDetails details() {
    return new PartyDetails(name, phone, identityNumber, address);
  }
}
