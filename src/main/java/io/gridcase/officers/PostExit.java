package io.gridcase.officers;

import io.gridcase.kernel.PersonalText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** How a post ended (DY-15). */
@Entity
@Table(name = "post_exit")
class PostExit {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "post_exit_seq")
  @SequenceGenerator(name = "post_exit_seq", allocationSize = 50)
  private Long id;

  private String city;

  @Column(name = "post_id")
  private long postId;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Convert(converter = PersonalText.class)
  private String reason;

  @Column(name = "order_number")
  private String orderNumber;

  @Column(name = "successor_id")
  private Long successorId;

  @Column(name = "handed_over")
  private int handedOver;

  @Column(name = "ended_by")
  private String endedBy;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected PostExit() {}

  PostExit(String city, Exits.Leaving asked, int handedOver, String endedBy, Instant endedAt) {
    this.city = city;
    this.postId = asked.postId();
    this.lastDay = asked.lastDay();
    this.reason = asked.reason();
    this.orderNumber = asked.order();
    this.successorId = asked.successorId();
    this.handedOver = handedOver;
    this.endedBy = endedBy;
    this.endedAt = endedAt;
  }

  /** Who took over; null for nobody in particular. */
  Long successorId() {
    return successorId;
  }

  int handedOver() {
    return handedOver;
  }
}
