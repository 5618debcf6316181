package io.gridcase.audit;

import java.util.*;

@org.springframework.stereotype.Component
public class RefusedAttempts {
  public void record(String code, List<String> a, Map<String, Object> p, String n) {}
}
