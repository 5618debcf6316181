package io.gridcase.imports;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.Role;
import io.gridcase.kernel.Refusal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes files into the register of the acting administrator's city, each as a whole or not at all.
 */
@Component
class RegistryImports {

  private static final Logger LOG = LoggerFactory.getLogger(RegistryImports.class);

  private final CurrentActor currentActor;
  private final Map<ImportKind, Importing> kinds = new EnumMap<>(ImportKind.class);

  RegistryImports(CurrentActor currentActor, List<Importing> kinds) {
    this.currentActor = currentActor;
    kinds.forEach(each -> this.kinds.put(each.kind(), each));
  }

  /**
   * Takes one file in; the same file again changes nothing.
   *
   * @throws Refusal {@code role-missing} for everybody but a system administrator, {@code
   *     import-errors} with every problem by row and column
   */
  @Transactional
  public ImportResult take(ImportKind kind, byte[] content) {
    Actor actor = currentActor.get();
    actor.requireAny(Role.SYSTEM_ADMIN);
    ImportResult result = kinds.get(kind).take(actor.city(), FileText.of(content));
    LOG.info(
        "{} imported {}: {} rows, {} created, {} updated",
        actor.username(),
        kind,
        result.rows(),
        result.created(),
        result.updated());
    return result;
  }
}
