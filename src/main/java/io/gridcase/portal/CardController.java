package io.gridcase.portal;

import io.gridcase.portal.Cards.CardCheck;
import io.gridcase.portal.Cards.IssuedCard;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Officers' cards: printed by their agency, checked by anybody. */
@RestController
class CardController {

  private final Cards cards;
  private final Keeping keeping;

  CardController(Cards cards, Keeping keeping) {
    this.cards = cards;
    this.keeping = keeping;
  }

  /** Whether the officer behind a card serves. */
  @GetMapping("/api/public/cards/{code}")
  ResponseEntity<CardCheck> check(@PathVariable String code) {
    return keeping.fresh(cards.check(code));
  }

  /** The card of a post; the same one each time. */
  @PutMapping("/api/posts/{id}/card")
  IssuedCard issue(@PathVariable long id) {
    return cards.issue(id);
  }
}
