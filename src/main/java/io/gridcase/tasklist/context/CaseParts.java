package io.gridcase.tasklist.context;

import io.gridcase.kernel.Clocking;
import io.gridcase.kernel.Level;
import io.gridcase.matter.Matter;
import io.gridcase.matterlist.MatterLists;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the context that tell of the case itself. */
@Configuration(proxyBeanMethods = false)
class CaseParts {

  @Bean
  ContextPart caseFactsPart() {
    return part("case", around -> facts(around.matter()));
  }

  /**
   * Earlier cases this one may repeat, of those the reader sees: the number of each, with its type
   * and day.
   */
  @Bean
  ContextPart similarCasesPart(SimilarCases similar) {
    return part(
        "similar",
        around ->
            similar.of(around).stream()
                .map(it -> Choice.of(it.number(), it.number() + " " + it.typeName() + day(it)))
                .toList());
  }

  /** The matter types on the county's list today, by code. */
  @Bean
  ContextPart matterTypesPart(MatterLists lists, Clock clock) {
    return part(
        "matterTypes",
        around -> {
          String county = Level.COUNTY.codeOf(around.matter().placeCode());
          return lists.inForce(around.matter().city(), county, LocalDate.now(clock)).stream()
              .flatMap(version -> lists.typesOf(version, LocalDate.now(clock)).stream())
              .map(type -> Choice.of(type.code(), type.name()))
              .toList();
        });
  }

  static ContextPart part(String name, Function<Around, Object> value) {
    return new ContextPart() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Object value(Around around) {
        return value.apply(around);
      }
    };
  }

  private static Map<String, Object> facts(Matter matter) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("number", matter.number());
    facts.put("typeCode", matter.typeCode());
    facts.put("typeName", matter.typeName());
    facts.put("category", matter.category());
    facts.put("gridId", matter.gridId());
    facts.put("gridName", matter.gridName());
    facts.put("gridType", matter.gridType());
    facts.put("placeCode", matter.placeCode());
    facts.put("source", matter.source().name());
    facts.put("urgent", matter.urgent());
    facts.put("responsibility", matter.responsibility());
    facts.put("state", matter.state().name());
    facts.put("phase", matter.phase().name());
    facts.put("level", matter.level() == null ? null : matter.level().name());
    facts.put("holder", matter.holder());
    facts.put("handledBy", matter.handledBy() == null ? null : matter.handledBy().name());
    facts.put("reworks", matter.reworks());
    facts.put("discoveredAt", matter.discoveredAt().toString());
    facts.put("openedAt", matter.openedAt().toString());
    return facts;
  }

  private static String day(Matter matter) {
    return "（" + LocalDate.ofInstant(matter.openedAt(), Clocking.ZONE) + "）";
  }
}
