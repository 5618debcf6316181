package io.gridcase.access;

import io.gridcase.personnel.People;
import io.gridcase.personnel.Person;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the first administrators of an installation without sample data, when asked to, and says
 * how to ask when a city has none.
 *
 * <p>{@code gridcase.first-admin=<username>} makes a system administrator, {@code
 * gridcase.first-security-admin=<username>} the security administrator who grants the other roles.
 * {@code <username>@<city>} names one city; a bare name stands for every city, as {@code
 * <username>-<city>} when there are several. Several entries are separated by commas.
 */
@Component
class FirstAdministrators implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrators.class);

  private final Cities cities;
  private final StoredAccounts accounts;
  private final People people;
  private final Administration administration;
  private final SampleMode sample;
  private final TransactionTemplate transaction;
  private final List<String> systemAdministrators;
  private final List<String> securityAdministrators;
  private final PrintStream console;

  @Autowired
  FirstAdministrators(
      Cities cities,
      StoredAccounts accounts,
      People people,
      Administration administration,
      SampleMode sample,
      PlatformTransactionManager transactions,
      @Value("${gridcase.first-admin:}") List<String> systemAdministrators,
      @Value("${gridcase.first-security-admin:}") List<String> securityAdministrators) {
    this(
        cities,
        accounts,
        people,
        administration,
        sample,
        transactions,
        systemAdministrators,
        securityAdministrators,
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
  }

  FirstAdministrators(
      Cities cities,
      StoredAccounts accounts,
      People people,
      Administration administration,
      SampleMode sample,
      PlatformTransactionManager transactions,
      List<String> systemAdministrators,
      List<String> securityAdministrators,
      PrintStream console) {
    this.cities = cities;
    this.accounts = accounts;
    this.people = people;
    this.administration = administration;
    this.sample = sample;
    this.transaction = new TransactionTemplate(transactions);
    this.systemAdministrators = systemAdministrators;
    this.securityAdministrators = securityAdministrators;
    this.console = console;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    make(systemAdministrators, Role.SYSTEM_ADMIN);
    make(securityAdministrators, Role.SECURITY_ADMIN);
    List<String> without =
        cities.all().stream()
            .map(CityProfile::key)
            .filter(city -> !accounts.anyHolding(city, Role.SYSTEM_ADMIN, sample.on()))
            .toList();
    if (!sample.on() && !without.isEmpty()) {
      LOG.warn(
          "No administrator yet in {}. Start once with --gridcase.first-admin=<username>@<city> "
              + "and --gridcase.first-security-admin=<username>@<city>; the initial passwords "
              + "are printed to the console once.",
          without);
    }
  }

  private void make(List<String> entries, Role role) {
    entries.stream().flatMap(this::wanted).forEach(wanted -> make(wanted, role));
  }

  private record Wanted(String city, String username) {}

  private Stream<Wanted> wanted(String entry) {
    int at = entry.lastIndexOf('@');
    if (at > 0) {
      String city = cities.profile(entry.substring(at + 1).strip()).key();
      return Stream.of(new Wanted(city, entry.substring(0, at).strip()));
    }
    boolean one = cities.all().size() == 1;
    return cities.all().stream()
        .map(CityProfile::key)
        .map(city -> new Wanted(city, one ? entry.strip() : entry.strip() + "-" + city));
  }

  /** Only a city without such an administrator gets one, so that the option opens no back door. */
  private void make(Wanted wanted, Role role) {
    if (accounts.anyHolding(wanted.city(), role, sample.on())) {
      LOG.warn("{} already has a {}; no other is made at the start", wanted.city(), role);
      return;
    }
    Administration.Opened opened = transaction.execute(status -> opened(wanted, role));
    console.printf(
        "%n%s of %s: user name %s, initial password %s (shown once; to be changed at the first"
            + " sign-in)%n",
        role, wanted.city(), opened.account().username(), opened.initialPassword());
  }

  private Administration.Opened opened(Wanted wanted, Role role) {
    String name = Account.normal(wanted.username());
    String code = "ADMIN-" + name;
    Person person =
        people
            .findByCityAndCode(wanted.city(), code)
            .orElseGet(() -> people.save(new Person(wanted.city(), code, name)));
    return administration.open(wanted.city(), name, person, Set.of(role));
  }
}
