package io.gridcase.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads how an account stands now. Asked on every request, so it is one plain statement. */
@Component
class AccountStandings {

  private static final String QUESTION =
      """
      select a.id, a.city, a.username, a.person_id, a.credentials, a.must_change_password,
          a.disabled, a.sample, r.role
        from account a left join account_role r on r.account_id = a.id
        where a.id = ?\
      """;

  private final JdbcClient jdbc;

  AccountStandings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How the account stands; empty when there is none. */
  Optional<AccountStanding> of(long account) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    List<AccountStanding> rows =
        jdbc.sql(QUESTION)
            .param(account)
            .query(
                (row, n) -> {
                  if (row.getString(9) != null) {
                    roles.add(Role.valueOf(row.getString(9)));
                  }
                  return new AccountStanding(
                      row.getLong(1),
                      row.getString(2),
                      row.getString(3),
                      row.getLong(4),
                      row.getInt(5),
                      row.getBoolean(6),
                      row.getBoolean(7),
                      row.getBoolean(8),
                      roles);
                })
            .list();
    return rows.stream().findFirst();
  }
}
