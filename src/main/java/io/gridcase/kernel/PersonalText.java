package io.gridcase.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.springframework.stereotype.Component;

/** Column converter that keeps personal data and free text encrypted at rest. */
@Component
@Converter
public class PersonalText implements AttributeConverter<String, String> {

  private final Sealing sealing;

  public PersonalText(Sealing sealing) {
    this.sealing = sealing;
  }

  @Override
  public String convertToDatabaseColumn(String clear) {
    return clear == null ? null : sealing.encrypt(clear);
  }

  @Override
  public String convertToEntityAttribute(String stored) {
    return stored == null ? null : sealing.decrypt(stored);
  }
}
