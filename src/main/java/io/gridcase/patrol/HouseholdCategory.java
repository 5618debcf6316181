package io.gridcase.patrol;

import io.gridcase.access.DataTier;

/** Why a household is listed for visits (QD-5-1, ZJ-36). */
public enum HouseholdCategory {
  /** Old people who live alone. */
  ELDERLY_ALONE(Tier.PERSONAL),
  /** Children or old people left behind by those who work elsewhere. */
  LEFT_BEHIND(Tier.PERSONAL),
  /** Families in hardship. */
  HARDSHIP(Tier.PERSONAL),
  DISABLED(Tier.PERSONAL),
  /** Tenants who moved in from elsewhere. */
  TENANTS(Tier.PERSONAL),
  /** A business whose wants are asked. */
  BUSINESS(Tier.PERSONAL),
  /** Health that is nobody's business. */
  HEALTH(Tier.SENSITIVE),
  /** Community correction, release, withdrawal from drugs. */
  SUPERVISED(Tier.SENSITIVE),
  OTHER(Tier.PERSONAL);

  /** How closely what is known of a household is kept (design: tiers of data). */
  public enum Tier {
    /** Masked for the agencies above; in clear for those right above, and by a grant. */
    PERSONAL(DataTier.PERSONAL),
    /** For the officers of the grid, the head of the town's agency, and by a grant. */
    SENSITIVE(DataTier.SENSITIVE);

    private final DataTier data;

    Tier(DataTier data) {
      this.data = data;
    }

    /** The tier of data one asks for whose work it is not. */
    DataTier data() {
      return data;
    }
  }

  private final Tier least;

  HouseholdCategory(Tier least) {
    this.least = least;
  }

  /** The lowest tier such a household may have. */
  Tier least() {
    return least;
  }
}
