package io.gridcase.matterlist;

import io.gridcase.kernel.Refusal;
import java.time.LocalDate;

@org.springframework.stereotype.Component
public class MatterLists {
  public MatterType admit(String city, String county, String code, LocalDate day) {
    if (code.startsWith("NO")) throw Refusal.invalid("off-list");
    return new MatterType(1L, code, "路面塌陷", "URBAN", "TOWN", code.endsWith("U"), "2026-1");
  }
}
