package io.gridcase.audit;

@org.springframework.stereotype.Component
public class PersonalDataReads {
  public void record(String n, String w, String r) {}
}
