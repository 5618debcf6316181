package io.gridcase.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.kernel.Clocking;
import io.gridcase.kernel.PersonalText;
import io.gridcase.kernel.Refusal;
import io.gridcase.kernel.Sealing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Files from upload to case, and back to those who may open them. */
@DataJpaTest(showSql = false, properties = "spring.datasource.url=jdbc:h2:mem:attachments")
@ContextConfiguration(classes = AttachmentsTest.Alone.class)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({Attachments.class, FileStore.class, UnboundFiles.class, PersonalText.class, Sealing.class})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class AttachmentsTest {

  private static final String NUMBER = "ZJ20261121000001";
  private static final Instant NOW = Instant.parse("2026-11-21T06:00:00Z");
  private static final Actor OFFICER = actor(1, "zhenjiang");
  private static final Actor DISPATCHER = actor(2, "zhenjiang");
  private static final Actor STRANGER = actor(3, "quzhou");

  @TempDir static Path dataDir;

  @Autowired private Attachments attachments;
  @Autowired private AttachedFiles files;
  @Autowired private UnboundFiles unbound;
  @Autowired private FileStore store;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  private final ExecutorService atTheSameTime = Executors.newSingleThreadExecutor();
  @MockitoBean private CurrentActor actors;
  @MockitoBean private AttachmentAccess access;
  @MockitoBean private Clock clock;

  /** Starts this capability alone. */
  @Configuration
  @EnableAutoConfiguration
  static class Alone {}

  @DynamicPropertySource
  static void properties(DynamicPropertyRegistry registry) {
    registry.add("gridcase.data-dir", () -> dataDir.toString());
    registry.add("gridcase.files.max-size", () -> "100KB");
  }

  @BeforeEach
  void anOfficerIsSignedIn() {
    when(clock.instant()).thenReturn(NOW);
    when(clock.getZone()).thenReturn(Clocking.ZONE);
    when(actors.get()).thenReturn(OFFICER);
  }

  @AfterEach
  void empty() {
    atTheSameTime.shutdownNow();
    files.deleteAllInBatch();
  }

  @Test
  void aPhotoIsKeptUnderItsDigestAndItsNameSealed() throws IOException {
    byte[] photo = SampleFiles.picture("jpeg", 320, 200);
    Attachment taken = take(photo, "C:\\fakepath\\张三家门口.jpg");

    assertThat(taken.name()).isEqualTo("张三家门口.jpg");
    assertThat(taken.type()).isEqualTo("image/jpeg");
    assertThat(taken.size()).isEqualTo(photo.length);
    assertThat(taken.width()).isEqualTo(320);
    assertThat(taken.digest()).isEqualTo(Sealing.sm3(photo));
    assertThat(attachments.open(taken.id()).path()).hasBinaryContent(photo);
    assertThat(jdbc.sql("select name from attachment").query(String.class).single())
        .doesNotContain("张三");
  }

  @Test
  void theSameContentIsKeptOnce() throws IOException {
    byte[] photo = SampleFiles.picture("png", 10, 10);
    Attachment one = take(photo, "one.png");
    Attachment two = take(photo, "two.png");

    assertThat(one.id()).isNotEqualTo(two.id());
    assertThat(one.digest()).isEqualTo(two.digest());
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void emptyLargeAndFalseFilesAreRefusedAndLeaveNothing() throws IOException {
    refused("file-empty", () -> take(new byte[0], "a.jpg"));
    refused("photo-not-an-image", () -> take(SampleFiles.PDF, "a.jpg"));
    refused("attachment-purpose-unknown", () -> Purpose.of("selfie"));
    assertThatThrownBy(() -> take(new byte[100 * 1024 + 1], "a.jpg"))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("file-too-large");
              assertThat(refusal.params()).containsEntry("limit", "100 KB");
            });
    assertThat(files.count()).isZero();
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void aFreeFileIsItsUploadersOwn() {
    Attachment taken = take(SampleFiles.picture("png", 11, 10), "a.png");

    when(access.maySee(any())).thenReturn(true);
    when(actors.get()).thenReturn(DISPATCHER);
    refused("attachment-unknown", () -> attachments.open(taken.id()));
    refused("attachment-unknown", () -> attachments.bind(List.of(taken.id()), NUMBER, DISPATCHER));
  }

  @Test
  void aBoundFileIsOpenToThoseWhoSeeTheCase() {
    Attachment taken = take(SampleFiles.picture("png", 12, 10), "a.png");
    attachments.bind(List.of(taken.id()), NUMBER, OFFICER);

    assertThat(attachments.of(NUMBER)).extracting(Attachment::id).containsExactly(taken.id());
    when(actors.get()).thenReturn(DISPATCHER);
    refused("attachment-unknown", () -> attachments.open(taken.id()));
    when(access.maySee(NUMBER)).thenReturn(true);
    assertThat(attachments.open(taken.id()).attachment().name()).isEqualTo("a.png");
    when(actors.get()).thenReturn(STRANGER);
    refused("attachment-unknown", () -> attachments.open(taken.id()));
  }

  @Test
  void aFileBelongsToOneCase() {
    Attachment taken = take(SampleFiles.picture("png", 13, 10), "a.png");
    attachments.bind(List.of(taken.id()), NUMBER, OFFICER);
    attachments.bind(List.of(taken.id()), NUMBER, OFFICER);

    refused(
        "attachment-bound",
        () -> attachments.bind(List.of(taken.id()), "ZJ20261121000002", OFFICER));
    refused(
        "attachment-unknown",
        () -> attachments.bind(List.of(taken.id(), 999_999L), NUMBER, OFFICER));
  }

  @Test
  void whatNobodyBoundIsRemovedAfterADay() throws IOException {
    Attachment bound = take(SampleFiles.picture("png", 14, 10), "bound.png");
    attachments.bind(List.of(bound.id()), NUMBER, OFFICER);
    Attachment free = take(SampleFiles.picture("png", 15, 10), "free.png");
    Attachment copy = take(SampleFiles.picture("png", 14, 10), "copy of bound.png");
    arrivedAt(bound, NOW);
    arrivedAt(free, NOW);

    at(NOW.plus(Duration.ofHours(23)));
    unbound.remove();
    assertThat(files.count()).isEqualTo(3);

    at(NOW.plus(Duration.ofHours(25)));
    unbound.remove();
    assertThat(files.findById(free.id())).isEmpty();
    assertThat(files.findById(copy.id())).isEmpty();
    assertThat(store.pathOf(free.digest())).doesNotExist();
    assertThat(attachments.open(bound.id()).path()).exists();
  }

  @Test
  void whatIsBoundWhileTheCleanUpRunsStays() throws Exception {
    Attachment taken = take(SampleFiles.picture("png", 17, 10), "a.png");
    arrivedAt(taken, NOW);
    at(NOW.plus(Duration.ofHours(25)));
    CountDownLatch bound = new CountDownLatch(1);
    Future<?> binding =
        atTheSameTime.submit(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      attachments.bind(List.of(taken.id()), NUMBER, OFFICER);
                      bound.countDown();
                      pause();
                    }));
    bound.await();
    unbound.remove();
    binding.get();

    assertThat(attachments.of(NUMBER)).extracting(Attachment::id).containsExactly(taken.id());
    assertThat(store.pathOf(taken.digest())).exists();
  }

  @Test
  void ofTwoCasesThatTakeOneFileAtOnceOneHasIt() throws Exception {
    Attachment taken = take(SampleFiles.picture("png", 18, 10), "a.png");
    CountDownLatch first = new CountDownLatch(1);
    Future<?> binding =
        atTheSameTime.submit(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      attachments.bind(List.of(taken.id()), NUMBER, OFFICER);
                      first.countDown();
                      pause();
                    }));
    first.await();
    refused(
        "attachment-bound",
        () -> attachments.bind(List.of(taken.id()), "ZJ20261121000002", OFFICER));
    binding.get();

    assertThat(attachments.of(NUMBER)).hasSize(1);
    assertThat(attachments.of("ZJ20261121000002")).isEmpty();
  }

  /** Long enough for the other one to come and wait. */
  private static void pause() {
    LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
  }

  @Test
  void contentTakenInAgainMeanwhileStays() throws IOException {
    Attachment free = take(SampleFiles.picture("png", 16, 10), "free.png");
    at(NOW.plus(Duration.ofHours(25)));
    arrivedAt(free, NOW.plus(Duration.ofHours(25))); // another upload, its row not yet visible
    unbound.remove();

    assertThat(files.count()).isZero();
    assertThat(store.pathOf(free.digest())).exists();
  }

  private void at(Instant now) {
    when(clock.instant()).thenReturn(now);
  }

  private void arrivedAt(Attachment attachment, Instant at) throws IOException {
    Files.setLastModifiedTime(store.pathOf(attachment.digest()), FileTime.from(at));
  }

  private Attachment take(byte[] content, String name) {
    try (FileStore.Arrival arrival = store.receive(new ByteArrayInputStream(content))) {
      return attachments.take(arrival, name, Purpose.PHOTO);
    }
  }

  private static List<Path> leftovers() throws IOException {
    try (Stream<Path> all = Files.list(dataDir.resolve("files"))) {
      return all.filter(file -> file.toString().endsWith(".part")).toList();
    }
  }

  private static void refused(
      String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  private static Actor actor(long id, String city) {
    return new Actor(id, "user" + id, id, "某人", city, List.of(), List.of(), Set.of(), null, false);
  }
}
