package io.gridcase.restart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Town;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup made while people work comes up whole in another place: the seals say so. */
class BackupTest {

  @TempDir private Path first;
  @TempDir private Path second;

  @Test
  @Article("LZ-23")
  void aBackupMadeWhilePeopleWorkIsRestoredWholeOnAnotherServer() throws Exception {
    String archived;
    String open;
    String later;
    Path backup;
    try (ServerProcess server = ServerProcess.onFile(first)) {
      server.start();
      Town town = new Town(server.base(), "zj");
      Walk walk = new Walk();
      assertThat(walk.on(town)).isTrue();
      archived = walk.number();
      open = town.as("officer").reports(withPhoto(town));
      Answer made = town.as("sysadmin").post("/api/backups", Map.of()).ok();
      backup = first.resolve("backups").resolve(made.body().path("name").asText());
      assertThat(town.as("sysadmin").get("/api/backups").ok().body().at("/items/0/name").asText())
          .isEqualTo(backup.getFileName().toString());
      later = town.as("officer").reports(town.collapsedRoad());
      server.kill();
    }
    unpack(backup, second);
    assertThat(second.resolve("crypto.key")).as("the key is kept apart").doesNotExist();

    try (ServerProcess restored = ServerProcess.onFile(second)) {
      assertThatThrownBy(restored::start).hasMessageContaining("The sealing key is missing");
      Files.copy(first.resolve("crypto.key"), second.resolve("crypto.key"));
      restored.start();
      Town town = new Town(restored.base(), "zj");
      JsonNode seal = town.as("officer").get("/api/matters/" + archived + "/seal").ok().body();
      assertThat(seal.path("state").asText()).isEqualTo("INTACT");
      assertThat(town.as("officer").get("/api/matters/" + later).status())
          .as("what came after the backup")
          .isEqualTo(404);
      JsonNode files =
          town.as("officer").get("/api/matters/" + open).ok().body().path("attachments");
      assertThat(files).hasSize(1);
      long photo = files.get(0).path("id").asLong();
      assertThat(town.as("officer").get("/api/attachments/" + photo).status()).isEqualTo(200);
      town.as("officer")
          .does(open, "task_firstHandling", Map.of("outcome", "REPORT_UP", "reason", "需要专业力量"));
      assertThat(town.as("town.dispatcher").task(open, "task_accept")).isPresent();
    }
  }

  private static Map<String, Object> withPhoto(Town town) {
    Map<String, Object> report = town.collapsedRoad();
    report.put("attachments", List.of(town.photo("officer")));
    return report;
  }

  private static void unpack(Path backup, Path folder) throws IOException {
    try (ZipFile zip = new ZipFile(backup.toFile())) {
      for (ZipEntry each : zip.stream().toList()) {
        Path to = folder.resolve(each.getName());
        Files.createDirectories(to.getParent());
        try (InputStream in = zip.getInputStream(each)) {
          Files.copy(in, to);
        }
      }
    }
  }
}
