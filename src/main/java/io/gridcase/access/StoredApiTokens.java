package io.gridcase.access;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The tokens in the store. */
interface StoredApiTokens extends Repository<ApiToken, Long> {

  ApiToken save(ApiToken token);

  Optional<ApiToken> findById(long id);

  Optional<ApiToken> findByDigest(String digest);

  List<ApiToken> findByAccountIdOrderById(long accountId);
}
