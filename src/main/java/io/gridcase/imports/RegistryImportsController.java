package io.gridcase.imports;

import io.gridcase.kernel.Refusal;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files for the register of the caller's city, from a system administrator. */
@RestController
class RegistryImportsController {

  private final RegistryImports imports;

  RegistryImportsController(RegistryImports imports) {
    this.imports = imports;
  }

  /**
   * Takes in one file; repeated, it updates by key and creates nothing twice.
   *
   * @param kind organisations, people, posts, grids, polygons, grades, teams, members, volunteers
   *     or councils
   */
  @PostMapping(path = "/api/registry/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ImportResult take(@RequestParam String kind, @RequestParam MultipartFile file)
      throws IOException {
    ImportKind known =
        ImportKind.named(kind)
            .orElseThrow(
                () -> Refusal.invalid("input-invalid").field("kind", "import-kind-unknown"));
    return imports.take(known, file.getBytes());
  }
}
