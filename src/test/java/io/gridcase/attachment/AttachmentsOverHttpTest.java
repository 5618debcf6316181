package io.gridcase.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.GridcaseTest;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files as other systems and browsers send and get them. */
@GridcaseTest
class AttachmentsOverHttpTest {

  @LocalServerPort private int port;
  private Clerk officer;

  @BeforeEach
  void anOfficerIsSignedIn() {
    officer = Clerk.signIn("http://127.0.0.1:" + port, "zj.officer");
  }

  @Test
  void aPhotoComesBackAsItWentWithNothingLeftToGuess() throws Exception {
    byte[] photo = SampleFiles.picture("jpeg", 320, 200);
    Answer taken = officer.upload("现场 1.jpg", "application/octet-stream", photo, "photo");
    assertThat(taken.status()).isEqualTo(201);
    assertThat(taken.body().path("type").asText()).isEqualTo("image/jpeg");
    assertThat(taken.body().path("width").asInt()).isEqualTo(320);

    HttpResponse<byte[]> answer = download(officer, taken.body().path("id").asLong());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo(photo);
    assertThat(answer.headers().firstValue("Content-Type")).contains("image/jpeg");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("sandbox");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("inline")
        .contains("filename*=UTF-8''%E7%8E%B0%E5%9C%BA%201.jpg");
    assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("private");
  }

  @Test
  void theSameFileSentTwiceWithOneKeyIsOneFile() {
    byte[] photo = SampleFiles.picture("png", 31, 20);
    String key = UUID.randomUUID().toString();
    Answer first = officer.upload("现场.png", "image/png", photo, "photo", key).ok();
    Answer again = officer.upload("现场.png", "image/png", photo, "photo", key).ok();

    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.body().path("name").asText()).isEqualTo("现场.png");
    assertThat(officer.upload("现场.png", "image/png", photo, "document", key).code())
        .isEqualTo("idempotency-key-reused");
    byte[] other = SampleFiles.picture("png", 32, 20);
    assertThat(officer.upload("现场.png", "image/png", other, "photo", key).code())
        .isEqualTo("idempotency-key-reused");
    assertThat(officer.upload("现场.png", "image/png", photo, "photo", null).code())
        .isEqualTo("idempotency-key-missing");
  }

  @Test
  void aDocumentIsSavedNotShown() throws Exception {
    Answer taken = officer.upload("证明.pdf", "image/jpeg", SampleFiles.PDF, "document");
    HttpResponse<byte[]> answer = download(officer, taken.body().path("id").asLong());

    assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");
  }

  @Test
  void aFileAboveTheLimitIsToldWithTheLimit() {
    Answer answer =
        officer.upload("big.jpg", "image/jpeg", new byte[20 * 1024 * 1024 + 1], "photo");

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.code()).isEqualTo("file-too-large");
    assertThat(answer.body().at("/params/limit").asText()).isEqualTo("20 MB");
    assertThat(answer.body().path("detail").asText()).contains("20 MB");
  }

  @Test
  void nobodyElseOpensAFileThatIsNotYetInACase() throws Exception {
    byte[] photo = SampleFiles.picture("png", 30, 20);
    long id = officer.upload("a.png", "image/png", photo, "photo").body().path("id").asLong();

    for (String other : new String[] {"zj.town.dispatcher", "qz.officer", "zj.sysadmin"}) {
      Clerk clerk = Clerk.signIn("http://127.0.0.1:" + port, other);
      assertThat(clerk.get("/api/attachments/" + id).code()).isEqualTo("attachment-unknown");
    }
    assertThat(Clerk.stranger("http://127.0.0.1:" + port).get("/api/attachments/" + id).status())
        .isEqualTo(401);
  }

  private HttpResponse<byte[]> download(Clerk clerk, long id)
      throws IOException, InterruptedException {
    Map<String, Object> wish =
        Map.of(
            "name", "t" + UUID.randomUUID(), "expiresOn", LocalDate.now().plusDays(2).toString());
    String token = clerk.post("/api/tokens", wish).body().path("token").asText();
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + port + "/api/attachments/" + id))
                .header("Authorization", "Bearer " + token)
                .build(),
            HttpResponse.BodyHandlers.ofByteArray());
  }
}
