package io.gridcase.audit;

import io.gridcase.audit.ReadList.ReadPage;
import io.gridcase.audit.ReadList.Search;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who read personal data in clear, for what reason and by what right. */
@RestController
@RequestMapping("/api/audit")
class ReadsController {

  private final ReadList list;

  ReadsController(ReadList list) {
    this.list = list;
  }

  /**
   * Reads of personal data, the newest first.
   *
   * @param what what was read, such as {@code party}
   * @param person part of the reader's name
   * @param number of a case, or what stands for it
   * @param grant the number of the grant they rest on
   */
  @GetMapping("/personal-data-reads")
  ReadPage reads(
      @RequestParam(required = false) String what,
      @RequestParam(required = false) String person,
      @RequestParam(required = false) String number,
      @RequestParam(required = false) String grant,
      @RequestParam(required = false) LocalDate from,
      @RequestParam(required = false) LocalDate to,
      @RequestParam(required = false) Long after,
      @RequestParam(defaultValue = "20") int size) {
    return list.page(new Search(what, person, number, grant, from, to), after, size);
  }

  /** The same as a file for spreadsheets. */
  @GetMapping("/personal-data-reads.csv")
  ResponseEntity<byte[]> file(
      @RequestParam(required = false) String what,
      @RequestParam(required = false) String person,
      @RequestParam(required = false) String number,
      @RequestParam(required = false) String grant,
      @RequestParam(required = false) LocalDate from,
      @RequestParam(required = false) LocalDate to,
      Locale locale) {
    return list.file(new Search(what, person, number, grant, from, to), locale)
        .named("personal-data-reads.csv");
  }
}
