package io.gridcase.listchange;

import java.util.List;
import org.springframework.data.repository.Repository;

/** What applications said before, as stored. */
interface StoredEarlierListChanges extends Repository<EarlierListChange, Long> {

  EarlierListChange save(EarlierListChange earlier);

  List<EarlierListChange> findByNumberOrderById(String number);
}
