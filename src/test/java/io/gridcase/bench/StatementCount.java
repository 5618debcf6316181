package io.gridcase.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/**
 * Counts the SQL statements sent through a data source. A batch counts as many statements as it has
 * rows, so that batching hides nothing on either side.
 */
final class StatementCount implements QueryExecutionListener {

  private final AtomicLong sent = new AtomicLong();

  DataSource around(DataSource real) {
    return ProxyDataSourceBuilder.create(real).listener(this).build();
  }

  long sent() {
    return sent.get();
  }

  @Override
  public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    sent.addAndGet(execution.isBatch() ? Math.max(1, execution.getBatchSize()) : queries.size());
  }

  @Override
  public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
    // counted before
  }
}
