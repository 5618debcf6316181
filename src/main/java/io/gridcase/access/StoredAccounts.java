package io.gridcase.access;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

/** The accounts in the store. */
interface StoredAccounts extends Repository<Account, Long> {

  Account save(Account account);

  Account saveAndFlush(Account account);

  Optional<Account> findById(long id);

  /** The account with its roles; asked on every request, so written out and read in one go. */
  @Query("select a from Account a left join fetch a.roles where a.username = :username")
  Optional<Account> findByUsername(String username);

  /**
   * The account, kept from others until the transaction ends, so that no failure goes uncounted.
   */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select a from Account a where a.username = :username")
  Optional<Account> lockByUsername(String username);

  /** The name of an account's person, alone: nothing sealed is opened for it. */
  @Query(
      "select p.name from Account a join Person p on p.id = a.personId where a.username ="
          + " :username")
  @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
  Optional<String> nameOf(String username);

  Optional<Account> findByOidcSubject(String subject);

  /** The open accounts of those people that hold none of the roles, oldest first. */
  @Query(
      """
      select new io.gridcase.access.PersonsAccount(a.personId, a.username) from Account a
      where a.personId in :personIds and a.disabled = false
        and not exists (select 1 from a.roles r where r in :without) order by a.id\
      """)
  @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
  List<PersonsAccount> namesOf(Collection<Long> personIds, Collection<Role> without);

  /** The accounts the sign-in page shows, by city. */
  @Query(
      """
      select distinct a from Account a left join fetch a.roles
      where a.listed = true and a.disabled = false order by a.city, a.id\
      """)
  List<Account> listed();

  boolean existsByUsername(String username);

  boolean existsByPersonId(long personId);

  /** Whether an open account in the city holds the role, sample people counted or not. */
  @Query(
      """
      select count(a) > 0 from Account a join a.roles r
      where a.city = :city and r = :role and a.disabled = false
        and (a.sample = false or :sample = true)\
      """)
  boolean anyHolding(String city, Role role, boolean sample);
}
