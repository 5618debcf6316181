package io.gridcase.personnel;

/** What makes a resident register as a volunteer (QZ-8). */
public enum VolunteerStanding {
  PARTY_MEMBER("中国共产党党员", PostSource.PARTY_MEMBER),
  PUBLIC_SERVANT("公职人员", PostSource.CIVIL_SERVANT);

  private final String label;
  private final PostSource source;

  VolunteerStanding(String label, PostSource source) {
    this.label = label;
    this.source = source;
  }

  /** The standing in Chinese. */
  public String label() {
    return label;
  }

  /** Where such a volunteer comes from as a part-time officer. */
  public PostSource source() {
    return source;
  }
}
